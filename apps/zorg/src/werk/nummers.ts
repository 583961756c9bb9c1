import type { Werkeenheid } from '@weerthuis/platform';
import type { Rij } from './bron.js';

const SQL = 'SELECT casus, casusnummer FROM deelname.casus WHERE casus = ANY($1) AND casusnummer IS NOT NULL';

/** The rows with the casusnummer of their casus, as far as the hub gave one: a concept has none yet. */
export async function metNummers<R extends Rij>(w: Werkeenheid, rijen: R[]): Promise<R[]> {
  const casussen = [...new Set(rijen.flatMap(({ casus }) => casus ?? []))];
  if (casussen.length === 0) return rijen;
  const gevonden: { casus: string; casusnummer: string }[] = await w.em.query(SQL, [casussen]);
  const nummers = new Map(gevonden.map((g) => [g.casus, g.casusnummer]));
  return rijen.map((rij) => {
    const casusnummer = rij.casus && nummers.get(rij.casus);
    return casusnummer ? { ...rij, casusnummer } : rij;
  });
}
