import {
  kan,
  machines,
  momentInAmsterdam,
  plusDagen,
  plusWerkdagen,
  toetsPauzereden,
  vroegste,
  weiger,
  type Datum,
  type Oin,
  type Uuid,
} from '@weerthuis/domain';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { eisBron } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { verlengAntwoorden } from '../voordracht/verleng-antwoorden.js';
import { hervatPlaatsing, schortOp } from './domain/opschorten.js';
import type { PlaatsingEntiteit } from './store/plaatsing.entiteit.js';
import { plaatsingVanFeit, zoekPlaatsing } from './store/plaatsingen.js';
import { PLAATSING_HERVATTEN } from './wekkers.js';
import { wijzigPlaatsing } from './wijzig-plaatsing.js';

interface Pauze {
  tot: Datum;
  reden: string;
  door: string;
}

/** Last day of a pause that starts today, as the region agreed. */
const uiterst = (hub: Hub, w: Werkeenheid): Datum =>
  plusWerkdagen(w.klok.vandaag(), hub.profiel.pauze.opschortenWerkdagen.waarde);

async function voer(hub: Hub, w: Werkeenheid, rij: PlaatsingEntiteit, p: Pauze): Promise<void> {
  const leegstand = hub.profiel.pauze.leegstand.waarde;
  await wijzigPlaatsing(hub, w, rij, (voor, a) => schortOp(voor, { ...p, leegstand }, a));
  await w.zetWekker({
    soort: PLAATSING_HERVATTEN,
    sleutel: rij.id,
    op: momentInAmsterdam(plusDagen(p.tot, 1), '06:30'),
    betrokkene: rij.casus,
  });
  await verlengAntwoorden(hub, w, rij.voordracht, rij.kandidaatstelling, p.tot);
}

export async function hervatDossier(hub: Hub, w: Werkeenheid, rij: PlaatsingEntiteit): Promise<void> {
  await wijzigPlaatsing(hub, w, rij, hervatPlaatsing);
  await w.trekWekkerIn(PLAATSING_HERVATTEN, rij.id);
}

const past = (stand: string, gebeurtenis: 'opgeschort' | 'hervat'): void => {
  if (kan(machines.plaatsing, stand, gebeurtenis)) return;
  weiger({
    code: 'toestand-past-niet',
    soort: 'conflict',
    titel: 'Dit kan niet in deze toestand.',
    detail: `De plaatsing staat op '${stand}'; opschorten kan tot de sleutel (toestanden van Weerthuis). Er is niets gewijzigd.`,
    van: 'toestanden.plaatsing',
  });
};

/** The coordinator lets a plaatsing rest until a day that the region allows. @throws Regelfout */
export async function schortPlaatsingOp(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  p: { tot: Datum; reden: string },
): Promise<{ id: Uuid; casus: Uuid }> {
  const rij = (await zoekPlaatsing(w, { id })) ?? weigerOnbekend();
  toetsPauzereden(p.reden);
  past(rij.stand, 'opgeschort');
  if (p.tot <= w.klok.vandaag() || p.tot > uiterst(hub, w))
    weiger({
      code: 'pauze-te-lang',
      soort: 'ongeldig',
      titel: 'Deze pauze past niet in de afspraak.',
      detail: `Opschorten kan tot een dag na vandaag, uiterlijk ${uiterst(hub, w)} (regioprofiel). Duurt het langer, breek dan af. Er is niets gewijzigd.`,
      van: 'regioprofiel',
      veld: 'tot',
    });
  await voer(hub, w, rij, { ...p, door: 'matching' });
  return { id, casus: rij.casus };
}

/** @throws Regelfout when it does not rest */
export async function hervat(hub: Hub, w: Werkeenheid, id: Uuid): Promise<{ id: Uuid; casus: Uuid }> {
  const rij = (await zoekPlaatsing(w, { id })) ?? weigerOnbekend();
  past(rij.stand, 'hervat');
  await hervatDossier(hub, w, rij);
  return { id, casus: rij.casus };
}

/** Who supports the person asks for it. What does not fit where the plaatsing stands changes nothing; it is told where it stands. */
export async function ontvangPauze(
  hub: Hub,
  w: Werkeenheid,
  casus: Uuid,
  bron: Oin,
  f: { plaatsing: Uuid; wat: string; tot?: Datum; reden?: string },
): Promise<void> {
  const rij = await plaatsingVanFeit(w, f.plaatsing, casus);
  eisBron(bron, rij.dossier.partijen.hoofdbegeleider, rij.dossier.partijen.aanmelder);
  if (f.wat === 'hervat') return hervatDossier(hub, w, rij);
  if (!kan(machines.plaatsing, rij.stand, 'opgeschort')) return;
  const tot = f.tot ? vroegste(f.tot, uiterst(hub, w)) : uiterst(hub, w);
  await voer(hub, w, rij, { tot, reden: f.reden ?? 'omstandigheden', door: 'zorg' });
}
