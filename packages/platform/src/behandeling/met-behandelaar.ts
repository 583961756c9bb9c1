import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import { leesWieNu } from './opslag.js';

/** Adds to each row who acts today in its casus; with `van` only the rows of that worker remain. */
export async function metBehandelaar<T extends { casus: Uuid }>(
  w: Werkeenheid,
  rijen: readonly T[],
  van?: string,
): Promise<(T & { behandelaar?: string })[]> {
  const nu = await leesWieNu(w);
  return rijen
    .map((rij) => {
      const wie = nu.get(rij.casus);
      return wie ? { ...rij, behandelaar: wie } : rij;
    })
    .filter((rij: T & { behandelaar?: string }) => van === undefined || rij.behandelaar === van);
}
