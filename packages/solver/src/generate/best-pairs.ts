import type { Pairs } from '../problem.js';
import { inOrder, offer, worst, type Heap } from './heap.js';
import type { PairSource } from './source.js';

/**
 * The `keep` best pairs of every demand (all of them when `keep` is Infinity), in order of supplier. Areas are entered from the
 * highest ceiling down, as long as they can hold a pair better than the worst one kept. `tested` counts the scores computed.
 */
export function bestPairs(source: PairSource, keep = Infinity): Pairs & { readonly tested: number } {
  const most = Math.min(keep, source.suppliers);
  const heap: Heap = { size: 0, score: new Float64Array(most), supplier: new Int32Array(most) };
  const start = new Int32Array(source.demands + 1);
  let supplier = new Int32Array(source.demands * Math.min(most, 64));
  let score = new Float64Array(supplier.length);
  const fill = filler(source, heap);
  let used = 0;
  let tested = 0;
  for (let d = 0; d < source.demands; d++) {
    heap.size = 0;
    tested += fill(d);
    if (used + heap.size > supplier.length) {
      supplier = grown(supplier, new Int32Array((used + heap.size) * 2));
      score = grown(score, new Float64Array((used + heap.size) * 2));
    }
    inOrder(heap);
    supplier.set(heap.supplier.subarray(0, heap.size), used);
    score.set(heap.score.subarray(0, heap.size), used);
    used += heap.size;
    start[d + 1] = used;
  }
  return { start, supplier: supplier.slice(0, used), score: score.slice(0, used), tested };
}

const grown = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
  to.set(from as never);
  return to;
};

/** Fills the heap for a demand; answers how many scores it took. */
function filler(source: PairSource, heap: Heap): (demand: number) => number {
  const { inner, from, to } = source.areas;
  // Areas that wait on the way down, each with its ceiling: the best of a level on top.
  const area: number[] = [];
  const ceiling: number[] = [];
  let size = 0;
  const wait = (d: number, a: number, bottom: number, least: number) => {
    const high = source.ceiling(d, a);
    if (high <= least) return;
    let at = size++;
    for (; at > bottom && ceiling[at - 1]! > high; at--) {
      area[at] = area[at - 1]!;
      ceiling[at] = ceiling[at - 1]!;
    }
    area[at] = a;
    ceiling[at] = high;
  };
  return (d) => {
    let tested = 0;
    size = 0;
    wait(d, 0, 0, 0);
    while (size > 0) {
      const a = area[--size]!;
      if (ceiling[size]! <= worst(heap)) continue;
      const bottom = size;
      for (let b = inner[a]!; b < inner[a + 1]!; b++) wait(d, b, bottom, worst(heap));
      if (inner[a]! < inner[a + 1]!) continue;
      tested += to[a]! - from[a]!;
      for (let s = from[a]!; s < to[a]!; s++) {
        const value = source.score(d, s);
        if (value > 0) offer(heap, value, s);
      }
    }
    return tested;
  };
}
