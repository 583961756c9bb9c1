import { plusDagen, type Datum } from '../datum/datum.js';
import type { Dekking, Dekkingstand } from './dekking.js';

/** A run of days with the same coverage, both ends inclusive. */
export interface Reeks {
  van: Datum;
  tot: Datum;
  stand: Dekkingstand;
}

/** The best that was said of a day: covered by anyone is covered; nothing said is unknown. */
function standOp(meldingen: readonly Dekking[], dag: Datum): Dekkingstand {
  const geldend = meldingen.filter((m) => m.van <= dag && (!m.tot || dag <= m.tot));
  if (geldend.some((m) => m.stand === 'gedekt')) return 'gedekt';
  return geldend.some((m) => m.stand === 'niet-gedekt') ? 'niet-gedekt' : 'onbekend';
}

/**
 * Cuts the window into runs of equal coverage. A day between two covered periods that nobody mentioned is not unknown but
 * not covered: whoever covers said when it starts and ends.
 */
export function reeksen(meldingen: readonly Dekking[], van: Datum, tot: Datum): Reeks[] {
  const randen = new Set([van]);
  for (const m of meldingen) {
    if (m.van > van && m.van <= tot) randen.add(m.van);
    if (m.tot && m.tot >= van && m.tot < tot) randen.add(plusDagen(m.tot, 1));
  }
  const begin = [...randen].sort();
  const gemeld = meldingen.some((m) => m.stand === 'gedekt');
  const uit: Reeks[] = [];
  begin.forEach((dag, i) => {
    const volgende = begin[i + 1];
    const gezegd = standOp(meldingen, dag);
    const stand =
      gezegd === 'onbekend' &&
      gemeld &&
      !meldingen.some((m) => m.stand === 'onbekend' && m.van <= dag && (!m.tot || dag <= m.tot))
        ? 'niet-gedekt'
        : gezegd;
    const einde = volgende ? plusDagen(volgende, -1) : tot;
    const vorige = uit.at(-1);
    if (vorige?.stand === stand) vorige.tot = einde;
    else uit.push({ van: dag, tot: einde, stand });
  });
  return uit;
}
