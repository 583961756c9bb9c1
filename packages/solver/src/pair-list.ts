import type { Demand, PairName, Pairs, Supplier } from './problem.js';

export interface ScoredPair extends PairName {
  readonly score: number;
}

/** Rows of pairs from a plain list in any order. Names that are unknown are refused. */
export function pairList(
  of: { readonly demands: readonly Demand[]; readonly suppliers: readonly Supplier[] },
  list: readonly ScoredPair[],
): Pairs {
  const demandAt = new Map(of.demands.map((d, at) => [d.id, at]));
  const supplierAt = new Map(of.suppliers.map((s, at) => [s.id, at]));
  const rows: [number, number][][] = of.demands.map(() => []);
  for (const { demand, supplier, score } of list) {
    const row = rows[demandAt.get(demand) ?? -1];
    const at = supplierAt.get(supplier);
    if (!row || at === undefined) throw new RangeError(`unknown pair ${demand} × ${supplier}`);
    row.push([at, score]);
  }
  return fromRows(rows);
}

/** Rows of `[supplier position, score]`, one per demand. */
export function fromRows(rows: readonly (readonly (readonly [number, number])[])[]): Pairs {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (start[at + 1] = start[at]! + row.length));
  const flat = rows.flat();
  return { start, supplier: Int32Array.from(flat, (p) => p[0]), score: Float64Array.from(flat, (p) => p[1]) };
}
