import { counts, type Model, type Side } from '../compile/model.js';

/** What is still free in every limit of the model, as placements come and go. */
export interface Room {
  fits(demand: number, supplier: number): boolean;
  take(demand: number, supplier: number): void;
  free(demand: number, supplier: number): void;
  /** Rows that are used beyond their amount. */
  overfull(): number[];
}

/** A ledger of all limits, nothing placed yet. Minima do not matter here. */
export function room(model: Model): Room {
  const supplierLeft = model.supplierSide.leafAmount.slice();
  const left = { supplier: model.supplierSide.limit.slice(), demand: model.demandSide.limit.slice() };
  const limits = model.rows.map((row, k) => ({ row, k })).filter(({ row }) => row.kind === 'limit');
  const rowLeft = model.rows.map((row) => row.amount);
  const rowsAt = Array.from({ length: model.suppliers }, (_, s) =>
    limits.filter(({ row }) => !row.suppliers || row.suppliers[s] === 1),
  );
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
    for (const { row, k } of rowsAt[s]!) if (counts(row, d, s)) rowLeft[k]! += by;
  };
  return {
    fits: (d, s) =>
      supplierLeft[s]! > 0 &&
      open(model.supplierSide, left.supplier, s) &&
      open(model.demandSide, left.demand, d) &&
      rowsAt[s]!.every(({ row, k }) => rowLeft[k]! > 0 || !counts(row, d, s)),
    take: (d, s) => change(d, s, -1),
    free: (d, s) => change(d, s, 1),
    overfull: () => limits.filter(({ k }) => rowLeft[k]! < 0).map(({ k }) => k),
  };
}
