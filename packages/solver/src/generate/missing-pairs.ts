import { counts } from '../compile/model.js';
import type { Optimum } from '../optimum/optimum.js';
import type { Pairs } from '../problem.js';
import type { PairSource } from './source.js';

export interface Missing {
  readonly count: number;
  readonly tested: number;
  /** The pairs there were and the missing ones. */
  merged(): Pairs;
}

/**
 * Pairs that are not written out and score more than their demand has left plus what their place asks, by the potentials of the
 * certificate (`slack`: how far that is above the value). An area is entered when its ceiling exceeds what its cheapest place asks.
 */
export function missingPairs(source: PairSource, best: Optimum, pairs: Pairs): Missing {
  const { model, net, potential, rowPrice } = best;
  const slack = best.relaxed - best.worth.objective;
  const mixed = model.rows.flatMap((row, k) =>
    row.demands && rowPrice[k] !== 0 ? [{ row, price: rowPrice[k]! }] : [],
  );
  const asks = potential.subarray(net.supplier0, net.demandGroup0).map((p) => -p);
  const { inner, from, to } = source.areas;
  const cheapest = cheapestOf(
    source,
    asks,
    mixed.reduce((n, { price }) => n + Math.min(0, price), 0),
  );
  const found = new Map<number, [number, number][]>();
  const waiting: number[] = [];
  let count = 0;
  let tested = 0;
  for (let d = 0; d < source.demands; d++) {
    const least = potential[d]! - slack;
    let size = 0;
    waiting[size++] = 0;
    while (size > 0) {
      const a = waiting[--size]!;
      const ceiling = source.ceiling(d, a);
      if (ceiling === 0 || ceiling - cheapest[a]! <= least) continue;
      for (let b = inner[a]!; b < inner[a + 1]!; b++) waiting[size++] = b;
      if (inner[a]! < inner[a + 1]!) continue;
      for (let s = from[a]!; s < to[a]!; s++) {
        tested++;
        const score = source.score(d, s);
        if (score === 0) continue;
        let left = score - asks[s]!;
        for (const { row, price } of mixed) if (counts(row, d, s)) left -= price;
        if (left <= least || has(pairs, d, s)) continue;
        const had = found.get(d);
        if (had) had.push([s, score]);
        else found.set(d, [[s, score]]);
        count++;
      }
    }
  }
  return { count, tested, merged: () => merge(pairs, found, count) };
}

/** The least that a place in each area asks; areas lie after those around them. */
function cheapestOf({ areas: { inner, from, to } }: PairSource, asks: Float64Array, less: number): Float64Array {
  const out = new Float64Array(from.length).fill(Infinity);
  for (let a = from.length - 1; a >= 0; a--) {
    for (let b = inner[a]!; b < inner[a + 1]!; b++) out[a] = Math.min(out[a]!, out[b]!);
    if (inner[a] === inner[a + 1]) for (let s = from[a]!; s < to[a]!; s++) out[a] = Math.min(out[a]!, asks[s]! + less);
  }
  return out;
}

function has({ start, supplier }: Pairs, d: number, s: number): boolean {
  for (let e = start[d]!; e < start[d + 1]!; e++) if (supplier[e] === s) return true;
  return false;
}

function merge(pairs: Pairs, found: Map<number, [number, number][]>, count: number): Pairs {
  const start = new Int32Array(pairs.start.length);
  const supplier = new Int32Array(pairs.supplier.length + count);
  const score = new Float64Array(supplier.length);
  let size = 0;
  for (let d = 0; d + 1 < start.length; d++) {
    const from = pairs.start[d]!;
    const to = pairs.start[d + 1]!;
    supplier.set(pairs.supplier.subarray(from, to), size);
    score.set(pairs.score.subarray(from, to), size);
    size += to - from;
    for (const [s, value] of found.get(d) ?? []) {
      supplier[size] = s;
      score[size++] = value;
    }
    start[d + 1] = size;
  }
  return { start, supplier, score };
}
