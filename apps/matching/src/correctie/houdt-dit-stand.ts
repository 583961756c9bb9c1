import { type Casusrol, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { leesAanbod } from '../aanbod/store/aanbiedingen.js';
import type { NaBesluit } from '../besluit/na-besluit.js';
import { BesluitEntiteit } from '../besluit/store/besluit.entiteit.js';
import { vraagBesluit } from '../besluit/vraag-besluit.js';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { beoordeelParen } from '../shortlist/stel-shortlist-op.js';
import { besluitOver } from '../voordracht/besluit.js';
import { casusWeg } from '../voordracht/domain/besluiten.js';
import { geschondenRegels } from '../voordracht/domain/toets-voordracht.js';
import { isActief, type Kandidaatstelling } from '../voordracht/domain/voordracht.js';
import { KandidaatstellingEntiteit, VoordrachtEntiteit } from '../voordracht/store/voordracht.entiteit.js';
import { alsKandidaat, zoekVoordracht } from '../voordracht/store/voordrachten.js';

/** The candidacy of this casus that counts now, if there is one. */
async function lopende(w: Werkeenheid, casus: Uuid): Promise<[VoordrachtEntiteit, Kandidaatstelling] | undefined> {
  const stand = In(['gevraagd', 'voorlopig-akkoord', 'definitief-akkoord']);
  const rijen = await w.em.findBy(KandidaatstellingEntiteit, { casus, stand });
  for (const rij of rijen) {
    const voordracht = await w.em.findOneBy(VoordrachtEntiteit, { id: rij.voordracht });
    if (voordracht && voordracht.stand !== 'vervallen') return [voordracht, alsKandidaat(rij)];
  }
  return undefined;
}

/** Whose decision rested on the profile: the hub's voordracht, and the landlord's yes once it was given. */
const wieBesloot = (k: Kandidaatstelling): Casusrol[] =>
  k.verzoeken.some((v) => v.rol === 'corporatie' && v.antwoord === 'ja') ? ['matching', 'verhuurder'] : ['matching'];

/**
 * What was told before proved wrong. When the home no longer fits by it, each owner of a decision that rested on it is asked
 * whether that still stands; nothing falls or goes on by itself.
 */
export async function vraagOfDitStandhoudt(hub: Hub, w: Werkeenheid, casus: Uuid): Promise<void> {
  const gevonden = await lopende(w, casus);
  if (!gevonden) return;
  const [voordracht, k] = gevonden;
  const nu = await leesCasus(w, casus);
  const aanbod = await leesAanbod(w, voordracht.aanbod);
  const geschonden = geschondenRegels(await beoordeelParen(hub, w, [nu], [aanbod], voordracht.startOp));
  const nieuw = geschonden.filter((regel) => !voordracht.afwijking?.regels.includes(regel));
  const loopt = { casus, soort: 'houdt-stand', stand: 'gevraagd' };
  if (!nieuw.length || (await w.em.existsBy(BesluitEntiteit, loopt))) return;
  const { voordracht: regel } = hub.profiel.beslist;
  const eigenaars = {
    ...regel,
    wie: { ...regel.wie, waarde: wieBesloot(k) },
    advies: { ...regel.advies, waarde: [] },
  };
  await vraagBesluit(hub, w, nu, k.partijen, eigenaars, {
    soort: 'houdt-stand',
    waarover: nieuw,
    voordracht: voordracht.id,
    kandidaatstelling: k.kandidaatstelling,
  });
}

/** It stands: a deviation that all may see. It does not: the home goes to the next; after signing people decide further. */
export const standhoudenBesloten: NaBesluit = async (hub, w, b, uitkomst) => {
  const gelezen = b.voordracht && (await zoekVoordracht(w, b.voordracht));
  if (!gelezen || uitkomst === 'vervallen') return {};
  if (uitkomst === 'ja') {
    const { afwijking } = gelezen.rij;
    gelezen.rij.afwijking = {
      reden: afwijking?.reden ?? 'Na een correctie opnieuw bekeken; dit houdt stand',
      door: afwijking?.door ?? 'besluit',
      op: w.klok.vandaag(),
      regels: [...(afwijking?.regels ?? []), ...b.waarover],
      toegestaanDoor: b.beslissers.map((g) => g.rol),
    };
    await bewaar(w, VoordrachtEntiteit, gelezen.rij);
    return { gevolg: 'gaat-door' };
  }
  const loopt = gelezen.staat.kandidaten.some((k) => k.kandidaatstelling === b.kandidaatstelling && isActief(k));
  if (!loopt) return {};
  if (gelezen.staat.getekend) return { gevolg: 'matchingspunt-belt' };
  await besluitOver(hub, w, gelezen, (v, om) => casusWeg(v, b.casus, 'gegevens-onjuist', om));
  return { gevolg: 'zoeken-gaat-door' };
};
