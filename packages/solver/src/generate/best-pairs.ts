import type { Pairs } from '../problem.js';
import { byCeiling, type Reach } from './reach.js';
import type { PairSource } from './source.js';

/**
 * The `keep` best pairs of every demand (all of them when `keep` is Infinity), in order of supplier. Buckets are tried from the
 * highest ceiling down, until no bucket can hold a pair better than the worst one kept. `tested` counts the scores computed.
 */
export function bestPairs(source: PairSource, keep = Infinity): Pairs & { readonly tested: number } {
  const most = Math.min(keep, source.suppliers);
  const heap: Heap = { size: 0, score: new Float64Array(most), supplier: new Int32Array(most) };
  const start = new Int32Array(source.demands + 1);
  let supplier = new Int32Array(source.demands * Math.min(most, 64));
  let score = new Float64Array(supplier.length);
  const reach = byCeiling(source);
  let used = 0;
  let tested = 0;
  for (let d = 0; d < source.demands; d++) {
    tested += fill(source, reach, d, heap);
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

/** The best pairs so far, the worst of them on top. */
interface Heap {
  size: number;
  readonly score: Float64Array;
  readonly supplier: Int32Array;
}

const grown = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
  to.set(from as never);
  return to;
};

function fill(source: PairSource, reach: Reach, d: number, heap: Heap): number {
  const most = heap.score.length;
  const n = reach.order(d);
  let tested = 0;
  heap.size = 0;
  for (let k = 0; k < n; k++) {
    const b = reach.bucket[k]!;
    if (heap.size === most && reach.ceiling[k]! <= heap.score[0]!) break;
    for (let s = source.bucketStart[b]!; s < source.bucketStart[b + 1]!; s++) {
      tested++;
      const value = source.score(d, s);
      if (value === 0) continue;
      if (heap.size < most) rise(heap, value, s);
      else if (value > heap.score[0]!) sink(heap, heap.size, value, s);
    }
  }
  return tested;
}

function rise(heap: Heap, value: number, s: number): void {
  let at = heap.size++;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (heap.score[up]! <= value) break;
    heap.score[at] = heap.score[up]!;
    heap.supplier[at] = heap.supplier[up]!;
    at = up;
  }
  heap.score[at] = value;
  heap.supplier[at] = s;
}

function sink(heap: Heap, size: number, value: number, s: number): void {
  let at = 0;
  for (let child = 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && heap.score[child + 1]! < heap.score[child]!) child++;
    if (heap.score[child]! >= value) break;
    heap.score[at] = heap.score[child]!;
    heap.supplier[at] = heap.supplier[child]!;
    at = child;
  }
  heap.score[at] = value;
  heap.supplier[at] = s;
}

/** Ties at the cut are decided by the pricing that follows, so only the order of what is kept matters: by supplier. */
function inOrder({ size, score, supplier }: Heap): void {
  for (let i = 1; i < size; i++) {
    const s = supplier[i]!;
    const v = score[i]!;
    let j = i - 1;
    for (; j >= 0 && supplier[j]! > s; j--) {
      supplier[j + 1] = supplier[j]!;
      score[j + 1] = score[j]!;
    }
    supplier[j + 1] = s;
    score[j + 1] = v;
  }
}
