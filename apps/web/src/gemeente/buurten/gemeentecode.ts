import { gemeenten } from '@weerthuis/domain';
import type { Ik } from '../../api/werkplek.js';

/** The CBS code of the gemeente that is logged in, by its OIN (`0000009901` + its four digits) or else its name. */
export function gemeentecode({ organisatie: { oin, titel } }: Pick<Ik, 'organisatie'>): string {
  const naam = titel.replace(/^Gemeente /, '');
  return gemeenten().find((g) => g.naam === naam)?.code ?? `GM${oin.slice(12, 16)}`;
}
