import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';
import { EenheidEntiteit } from '../voorraad/store/eenheid.entiteit.js';

/** Rows with street and number of the own home: what tells one from another while the person has no name or number. */
export async function metAdres<R extends object>(
  { em }: Werkeenheid,
  rijen: readonly R[],
  eenheidVan: (rij: R) => Uuid | undefined,
): Promise<(R & { adres?: string })[]> {
  const ids = [...new Set(rijen.flatMap((rij) => eenheidVan(rij) ?? []))];
  const eenheden = ids.length > 0 ? await em.findBy(EenheidEntiteit, { id: In(ids) }) : [];
  const adressen = new Map(
    eenheden.map((e) => [e.id, [e.straat, e.huisnummer, e.toevoeging].filter(Boolean).join(' ')]),
  );
  return rijen.map((rij) => {
    const adres = adressen.get(eenheidVan(rij) ?? '');
    return adres ? { ...rij, adres } : rij;
  });
}

/** As `metAdres`, by the plaatsing that a row is about. */
export async function metAdresVanPlaatsing<R extends { plaatsing: Uuid }>(
  w: Werkeenheid,
  rijen: readonly R[],
): Promise<(R & { adres?: string })[]> {
  const plaatsing = In(rijen.map((rij) => rij.plaatsing));
  const kandidaten = rijen.length > 0 ? await w.em.findBy(KandidaatEntiteit, { plaatsing }) : [];
  const eenheden = new Map(kandidaten.map((k) => [k.plaatsing, k.eenheid]));
  return metAdres(w, rijen, (rij) => eenheden.get(rij.plaatsing));
}
