/**
 * Areas within areas over suppliers in a fixed order. Area 0 holds them all; those directly in area `a` are
 * `inner[a] .. inner[a + 1]` (none: a leaf), the suppliers in it `from[a] .. to[a]`.
 */
export interface Areas {
  readonly inner: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Splits the suppliers, which must lie in order of the keys, wherever a key changes: the first key splits the widest. */
export function areasOf(suppliers: number, keys: readonly ((supplier: number) => number)[]): Areas {
  const from = [0];
  const to = [suppliers];
  const inner = [1];
  let level = 0;
  for (const key of keys) {
    const next = from.length;
    for (let area = level; area < next; area++) {
      const [start, end] = [from[area]!, to[area]!];
      for (let s = start; s < end; s++) {
        if (s > start && key(s) === key(s - 1)) continue;
        if (s > start) to.push(s);
        from.push(s);
      }
      if (end > start) to.push(end);
      inner.push(from.length);
    }
    level = next;
  }
  while (inner.length <= from.length) inner.push(from.length);
  return { inner: Int32Array.from(inner), from: Int32Array.from(from), to: Int32Array.from(to) };
}
