import { randomBytes } from 'node:crypto';
import type { Werkeenheid } from '@weerthuis/platform';
import { maandNa, maandVan } from '../domain/periode.js';
import { maandzaad } from '../domain/zaad.js';
import { ZaadEntiteit } from './verdeling.entiteiten.js';

async function legVast(w: Werkeenheid, maand: string): Promise<void> {
  const zaad = { ...maandzaad(maand, randomBytes(32).toString('hex')), vastgelegdOp: w.klok.nu() };
  const uit = await w.em
    .createQueryBuilder()
    .insert()
    .into(ZaadEntiteit)
    .values(zaad)
    .orIgnore()
    .returning('maand')
    .execute();
  if ((uit.raw as unknown[]).length === 0) return;
  // The audit trail is a chain: what stands in it cannot have been put there later.
  w.verantwoord({
    betrokkene: [],
    doel: 'het lot vastleggen voordat iemand weet wie meedoet',
    object: `zaad/${maand}/${zaad.verbintenis}`,
    oorsprong: 'instantie',
  });
}

/** Commits to the lots of this month and the next, if that was not done yet. */
export async function legZadenVast(w: Werkeenheid): Promise<void> {
  const nu = maandVan(w.klok.vandaag());
  for (const maand of [nu, maandNa(nu)]) await legVast(w, maand);
}

/** The lot that a verdeling of today draws with. */
export async function zaadVanVandaag(w: Werkeenheid): Promise<ZaadEntiteit> {
  await legZadenVast(w);
  return w.em.findOneByOrFail(ZaadEntiteit, { maand: maandVan(w.klok.vandaag()) });
}
