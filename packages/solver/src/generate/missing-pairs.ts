import type { Pairs } from '../problem.js';
import type { Ledger } from '../solution/ledger.js';
import { sum } from '../solution/prices.js';
import type { PairSource } from './source.js';

export interface Missing {
  readonly count: number;
  readonly tested: number;
  /** The pairs there were and the missing ones. */
  merged(): Pairs;
}

/** Pairs that are not written out and score more than their demand's surplus and what their place asks. */
export function missingPairs(source: PairSource, { list, slack }: Ledger, pairs: Pairs): Missing {
  const buckets = source.bucketStart.length - 1;
  const bucket = new Int32Array(buckets);
  const ceiling = new Float64Array(buckets);
  const cheapest = new Float64Array(buckets).fill(Infinity);
  for (let b = 0; b < buckets; b++)
    for (let s = source.bucketStart[b]!; s < source.bucketStart[b + 1]!; s++)
      cheapest[b] = Math.min(cheapest[b]!, list.asks[s]!);
  const found = new Map<number, [number, number][]>();
  let count = 0;
  let tested = 0;
  for (let d = 0; d < source.demands; d++) {
    const base = list.surplus[d]! + sum(list.partsOfDemand(d)) - slack;
    for (let k = 0, n = source.reach(d, bucket, ceiling); k < n; k++) {
      const b = bucket[k]!;
      if (ceiling[k]! - cheapest[b]! <= base) continue;
      for (let s = source.bucketStart[b]!; s < source.bucketStart[b + 1]!; s++) {
        if (ceiling[k]! - list.asks[s]! <= base) continue;
        tested++;
        const score = source.score(d, s);
        if (score === 0 || score - list.asks[s]! - sum(list.partsOfPair(d, s)) <= base || has(pairs, d, s)) continue;
        found.set(d, [...(found.get(d) ?? []), [s, score]]);
        count++;
      }
    }
  }
  return { count, tested, merged: () => merge(pairs, found, count) };
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
