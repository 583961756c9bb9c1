import { plusDagen, type Datum } from '../datum/datum.js';
import type { Dekking } from './dekking.js';

/** A run of days that nothing covers, both ends inclusive. */
export interface Gat {
  van: Datum;
  tot: Datum;
}

const raakt = (d: Dekking, van: Datum, tot: Datum): boolean => d.van <= tot && (!d.tot || d.tot >= van);

/** The longest runs of days between `van` and `tot` that no `gedekt` report covers. A day that anyone covers is covered. */
export function ongedekt(meldingen: readonly Dekking[], van: Datum, tot: Datum): Gat[] {
  const gedekt = meldingen
    .filter((d) => d.stand === 'gedekt' && raakt(d, van, tot) && (!d.tot || d.tot >= d.van))
    .sort((a, b) => a.van.localeCompare(b.van));
  const gaten: Gat[] = [];
  let dag = van;
  for (const d of gedekt) {
    if (d.van > dag) gaten.push({ van: dag, tot: plusDagen(d.van, -1) });
    if (!d.tot) return gaten;
    if (d.tot >= dag) dag = plusDagen(d.tot, 1);
  }
  return dag <= tot ? [...gaten, { van: dag, tot }] : gaten;
}

/**
 * Whether nobody knows about a run: the line was never reported, or these days were reported as unknown. Once somebody said
 * what is covered, what they left out is a gap, not a question.
 */
export function onbekend(meldingen: readonly Dekking[], gat: Gat): boolean {
  const hier = meldingen.filter((d) => raakt(d, gat.van, gat.tot));
  if (hier.some((d) => d.stand === 'niet-gedekt')) return false;
  return hier.some((d) => d.stand === 'onbekend') || !meldingen.some((d) => d.stand !== 'onbekend');
}
