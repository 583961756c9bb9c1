import { counts, type Model } from './model.js';

/** What a placement is worth, minima and floors counted; its points alone, and what it misses. */
export interface Worth {
  /** Points less the price of what minima miss. */
  readonly value: number;
  readonly points: number;
  readonly placed: number;
  /** Value less the weights that stand above points. */
  readonly objective: number;
  /** Missing placements by group of demands, group of suppliers, and row. */
  readonly missing: { readonly demand: Int32Array; readonly supplier: Int32Array; readonly row: Int32Array };
}

/** Counts a placement (pair of every demand or -1, in the model's own pairs) from nothing but the problem. */
export function worth(model: Model, pair: Int32Array): Worth {
  const { demandSide, supplierSide, rows, to, score, weights } = model;
  const missing = {
    demand: demandSide.minimum.slice(),
    supplier: supplierSide.minimum.slice(),
    row: Int32Array.from(rows, (r) => (r.kind === 'minimum' ? r.amount : 0)),
  };
  const minima = rows.flatMap((row, k) => (row.kind === 'minimum' ? [{ row, k }] : []));
  let points = 0;
  let placed = 0;
  let above = 0;
  for (let d = 0; d < model.demands; d++) {
    const e = pair[d]!;
    if (e < 0) {
      if (demandSide.floor[d] && model.settled[d]! < 0) above += weights.floor;
      continue;
    }
    const s = to[e]!;
    points += score[e]!;
    placed++;
    for (let g = demandSide.leafGroup[d]!; g >= 0; g = demandSide.parent[g]!) missing.demand[g]!--;
    for (let g = supplierSide.leafGroup[s]!; g >= 0; g = supplierSide.parent[g]!) missing.supplier[g]!--;
    for (const { row, k } of minima) if (counts(row, d, s)) missing.row[k]!--;
  }
  above += Math.max(0, model.atLeast - placed) * weights.floor;
  let price = 0;
  missing.demand.forEach((n, g) => (price += (missing.demand[g] = Math.max(0, n)) * demandSide.price[g]!));
  missing.supplier.forEach((n, g) => (price += (missing.supplier[g] = Math.max(0, n)) * supplierSide.price[g]!));
  missing.row.forEach((n, k) => (price -= (missing.row[k] = Math.max(0, n)) * Math.min(0, rows[k]!.low)));
  return { value: points - price, points, placed, objective: points - price - above, missing };
}
