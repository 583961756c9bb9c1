import type { Invoer } from './invoer.js';
import { losOp, type Rekenopties } from './los-op.js';
import { stelProbleem } from './stel-probleem.js';
import type { Mensuitkomst, Mogelijkheid } from './uitkomst.js';

/** Points that everybody together would lose if this person got that home; null when a limit lets nobody in at all. */
export type Kosten = Record<string, number | null>;

/** Exactly what each of these homes would cost for one person: the whole worked out again with that pair fixed. */
export function kosten(
  invoer: Invoer,
  zaad: string,
  casus: string,
  aanbiedingen: readonly string[],
  opties: Rekenopties = {},
): Kosten {
  const oplossing = losOp(stelProbleem(invoer), zaad, opties);
  const kost = (supplier: string): number | null => {
    const { difference } = oplossing.whatIf({ demand: casus, supplier });
    return difference === null ? null : -difference;
  };
  return Object.fromEntries(aanbiedingen.map((a) => [a, kost(a)]));
}

const duur = ({ kost }: Pick<Mogelijkheid, 'kost'>): number => kost ?? Infinity;

/** The next best of somebody with these costs instead of what the prices say at least, cheapest first. */
export const metKostenVan = (mens: Mensuitkomst, exact: Kosten): Mensuitkomst => ({
  ...mens,
  daarna: mens.daarna.map((d) => ({ ...d, kost: exact[d.aanbod] ?? null })).sort((a, b) => duur(a) - duur(b) || 0),
});
