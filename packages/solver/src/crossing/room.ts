import { counts, type Model, type Side } from '../compile/model.js';

/** What is still free in every limit of the model, as placements come and go. */
export interface Room {
  fits(demand: number, supplier: number): boolean;
  take(demand: number, supplier: number): void;
  free(demand: number, supplier: number): void;
  /** Rows that are used beyond their amount. */
  overfull(): number[];
  /** Limits that count some placements at this supplier, as positions in the model's rows. */
  rowsAt(supplier: number): readonly number[];
}

const atSuppliers = new WeakMap<Model['rows'], readonly (readonly number[])[]>();

/** The limits at every supplier; the same list for every model with these rows. */
function limitsAt({ rows, suppliers }: Model): readonly (readonly number[])[] {
  const known = atSuppliers.get(rows);
  if (known) return known;
  const lists = Array.from({ length: suppliers }, (): number[] => []);
  rows.forEach((row, k) => {
    if (row.kind !== 'limit') return;
    for (let s = 0; s < suppliers; s++) if (!row.suppliers || row.suppliers[s] === 1) lists[s]!.push(k);
  });
  atSuppliers.set(rows, lists);
  return lists;
}

/** A ledger of all limits, nothing placed yet. Minima do not matter here. */
export function room(model: Model): Room {
  const supplierLeft = model.supplierSide.leafAmount.slice();
  const left = { supplier: model.supplierSide.limit.slice(), demand: model.demandSide.limit.slice() };
  const { rows } = model;
  const rowLeft = rows.map((row) => row.amount);
  const at = limitsAt(model);
  const full = (d: number, s: number) => {
    for (const k of at[s]!) if (rowLeft[k]! <= 0 && counts(rows[k]!, d, s)) return true;
    return false;
  };
  const open = (side: Side, rest: Int32Array, leaf: number) => {
    for (let g = side.leafGroup[leaf]!; g >= 0; g = side.parent[g]!) if (rest[g]! <= 0) return false;
    return true;
  };
  const move = (side: Side, rest: Int32Array, leaf: number, by: number) => {
    for (let g = side.leafGroup[leaf]!; g >= 0; g = side.parent[g]!) rest[g]! += by;
  };
  const change = (d: number, s: number, by: number) => {
    supplierLeft[s]! += by;
    move(model.supplierSide, left.supplier, s, by);
    move(model.demandSide, left.demand, d, by);
    for (const k of at[s]!) if (counts(rows[k]!, d, s)) rowLeft[k]! += by;
  };
  return {
    fits: (d, s) =>
      supplierLeft[s]! > 0 &&
      open(model.supplierSide, left.supplier, s) &&
      open(model.demandSide, left.demand, d) &&
      !full(d, s),
    take: (d, s) => change(d, s, -1),
    free: (d, s) => change(d, s, 1),
    overfull: () => rows.flatMap((row, k) => (row.kind === 'limit' && rowLeft[k]! < 0 ? [k] : [])),
    rowsAt: (s) => at[s]!,
  };
}
