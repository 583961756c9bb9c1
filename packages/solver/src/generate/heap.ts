/** The best pairs so far, the worst of them on top. */
export interface Heap {
  size: number;
  readonly score: Float64Array;
  readonly supplier: Int32Array;
}

/** What a pair must exceed to be kept; 0 while there is room. */
export const worst = (heap: Heap): number => (heap.size < heap.score.length ? 0 : heap.score[0]!);

/** Keeps the pair when there is room, or when it is better than the worst. */
export function offer(heap: Heap, value: number, supplier: number): void {
  if (heap.size < heap.score.length) rise(heap, value, supplier);
  else if (value > heap.score[0]!) sink(heap, value, supplier);
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

function sink(heap: Heap, value: number, s: number): void {
  const { size } = heap;
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
export function inOrder({ size, score, supplier }: Heap): void {
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
