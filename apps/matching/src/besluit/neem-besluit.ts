import type { Oin, Uuid } from '@weerthuis/domain';
import { Regelfout } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { geefAntwoord, termijnVoorbij } from './domain/beslis.js';
import type { Besluituitkomst, Besluitvraag } from './domain/besluitvraag.js';
import { GEVOLGEN } from './gevolgen.js';
import { BesluitEntiteit } from './store/besluit.entiteit.js';
import { kolommen, leesBesluit } from './store/besluiten.js';
import { stuurVragen } from './vraag-besluit.js';

export interface Antwoord {
  rol: string;
  antwoord: string;
  reden?: string;
}

/** The coordinator decides or advises for the hub. @throws Regelfout */
export async function beslis(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  a: Omit<Antwoord, 'rol'>,
): Promise<{ id: Uuid; casus: Uuid }> {
  const rij = await leesBesluit(w, id);
  const gegeven = { ...a, rol: 'matching', partij: hub.convenant.mij.oin };
  await verwerk(hub, w, rij, geefAntwoord(rij.dossier, gegeven, w.klok.vandaag()));
  return { id, casus: rij.casus };
}

/** A party decides or advises. What no longer counts changes nothing, and its giver hears what was decided instead. */
export async function ontvangBesluit(
  hub: Hub,
  w: Werkeenheid,
  bron: Oin,
  f: Antwoord & { besluit: Uuid },
): Promise<void> {
  const rij = await leesBesluit(w, f.besluit);
  const { rol, antwoord, reden } = f;
  try {
    const gegeven = { rol, partij: bron, antwoord, ...(reden && { reden }) };
    await verwerk(hub, w, rij, geefAntwoord(rij.dossier, gegeven, w.klok.vandaag()));
  } catch (fout) {
    if (!(fout instanceof Regelfout) || rij.stand === 'gevraagd') throw fout;
    await meld(hub, w, rij.dossier, [bron]);
  }
}

/** A term passed. */
export async function verstrijk(hub: Hub, w: Werkeenheid, id: Uuid): Promise<void> {
  const rij = await leesBesluit(w, id);
  await verwerk(hub, w, rij, termijnVoorbij(rij.dossier, w.klok.vandaag()));
}

/** Writes a decision back, lets follow what follows from it, and tells all who were asked and the aanmelder. */
export async function verwerk(hub: Hub, w: Werkeenheid, rij: BesluitEntiteit, uit: Besluituitkomst): Promise<void> {
  const { vraag, genomen } = uit;
  const gevolg = genomen ? await GEVOLGEN[vraag.soort](hub, w, vraag, genomen) : {};
  const dossier = { ...vraag, ...gevolg };
  await bewaar(w, BesluitEntiteit, Object.assign(rij, kolommen(dossier)));
  await stuurVragen(hub, w, { ...uit, vraag: dossier });
  if (genomen) await meld(hub, w, dossier);
}

async function meld(hub: Hub, w: Werkeenheid, b: Besluitvraag, alleen?: Oin[]): Promise<void> {
  const mij = hub.convenant.mij.oin;
  const allen = [...b.beslissers, ...b.adviseurs].map((g) => g.partij);
  const { besluit, soort, uitkomst, beslotenOp: op, gevolg, tot } = b;
  const aan = (alleen ?? [...allen, ...(await betrokkenen(w, b))]).filter((oin) => oin !== mij);
  const bericht = (oin: Oin) => {
    const zorg = hub.convenant.partij(oin).rol === 'zorg';
    return { oin, gegevens: { besluit, soort, uitkomst, op, ...(zorg && { gevolg, tot }) } };
  };
  await hub.zend(w, 'besluit.genomen', b.casus, aan.map(bericht));
}

/** The aanmelder always hears it: it tells the person. */
async function betrokkenen(w: Werkeenheid, b: Besluitvraag): Promise<Oin[]> {
  const [rij]: { aanmelder: Oin }[] = await w.em.query('SELECT aanmelder FROM matching.casus WHERE id = $1', [b.casus]);
  return rij ? [rij.aanmelder] : [];
}
