import { counts, type Model } from '../compile/model.js';
import { arcRows, priced } from '../crossing/arc-rows.js';
import { leastPrices } from '../network/least-prices.js';
import type { Optimum } from '../optimum/optimum.js';

/** What one more place is worth, in points; and of each minimum, what its last place costs. Names with price 0 are left out. */
export interface Prices {
  readonly suppliers: ReadonlyMap<string, number>;
  readonly supplierGroups: ReadonlyMap<string, number>;
  readonly demandGroups: ReadonlyMap<string, number>;
  readonly crossing: ReadonlyMap<string, number>;
  readonly minima: ReadonlyMap<string, number>;
}

export type PriceKind = 'supplier' | 'supplier group' | 'demand group' | 'crossing' | 'minimum' | 'whole';

/** One limit's share in what a place asks; below 0 where a minimum helps. */
export interface Part {
  readonly kind: PriceKind;
  readonly id: string;
  readonly points: number;
}

/** The certificate read as prices, by position. */
export interface PriceList {
  /** What being placed as it is gives a demand above what its place asks. */
  readonly surplus: Float64Array;
  /** What a place of this supplier asks, all limits together that do not depend on the demand. */
  readonly asks: Float64Array;
  partsOfSupplier(supplier: number): Part[];
  partsOfDemand(demand: number): Part[];
  /** Of rows that count only some demands. */
  partsOfPair(demand: number, supplier: number): Part[];
  readonly mixed: boolean;
}

export function priceList({ model, net, basis, rowPrice, ...of }: Optimum): PriceList {
  // Under crossing limits the prices are those of the certificate as it was found.
  const potential = model.rows.length > 0 ? of.potential : leastPrices(net, of.potential, basis.flow);
  const { problem, demandSide, supplierSide, rows } = model;
  const cost = net.cost.slice();
  priced(net, arcRows(model, net), rowPrice, cost);
  const drop = (v: number) => potential[net.target[net.pairs + v]!]! - potential[v]!;
  const name = (list: readonly { readonly id: string }[] | undefined, at: number) => list![at]!.id;
  const rowPart = (k: number): Part => ({
    kind: rows[k]!.kind === 'limit' ? 'crossing' : 'minimum',
    id: name(problem.crossing, rows[k]!.crossing),
    points: rowPrice[k]!,
  });
  const shared = rows.flatMap((row, k) => (row.demands === null && rowPrice[k] !== 0 ? [k] : []));
  const mixedRows = rows.flatMap((row, k) => (row.demands !== null && rowPrice[k] !== 0 ? [k] : []));
  const partsOfSupplier = (s: number): Part[] => {
    const parts: Part[] = [];
    const rowsHere = shared.filter((k) => counts(rows[k]!, 0, s));
    const own = Math.max(0, drop(net.supplier0 + s) - rowsHere.reduce((n, k) => n + rowPrice[k]!, 0));
    if (own !== 0) parts.push({ kind: 'supplier', id: name(problem.suppliers, s), points: own });
    for (let g = supplierSide.leafGroup[s]!; g >= 0; g = supplierSide.parent[g]!) {
      const points = drop(net.supplierGroup0 + g);
      if (points !== 0)
        parts.push({ kind: points > 0 ? 'supplier group' : 'minimum', id: name(problem.supplierGroups, g), points });
    }
    if (drop(net.top) !== 0) parts.push({ kind: 'whole', id: '', points: drop(net.top) });
    return parts.concat(rowsHere.map(rowPart));
  };
  const partsOfDemand = (d: number): Part[] => {
    const parts: Part[] = [];
    for (let g = demandSide.leafGroup[d]!; g >= 0; g = demandSide.parent[g]!) {
      const points = -drop(net.demandGroup0 + g);
      if (points !== 0)
        parts.push({ kind: points > 0 ? 'demand group' : 'minimum', id: name(problem.demandGroups, g), points });
    }
    return parts;
  };
  return {
    surplus: Float64Array.from({ length: model.demands }, (_, d) => -drop(d)),
    asks: Float64Array.from({ length: model.suppliers }, (_, s) => sum(partsOfSupplier(s))),
    partsOfSupplier,
    partsOfDemand,
    partsOfPair: (d, s) => mixedRows.filter((k) => counts(rows[k]!, d, s)).map(rowPart),
    mixed: mixedRows.length > 0,
  };
}

export const sum = (parts: readonly Part[]): number => parts.reduce((n, p) => n + p.points, 0);

/** All prices by name. */
export function pricesByName(model: Model, list: PriceList): Prices {
  const out = {
    suppliers: new Map<string, number>(),
    supplierGroups: new Map<string, number>(),
    demandGroups: new Map<string, number>(),
    crossing: new Map<string, number>(),
    minima: new Map<string, number>(),
  };
  const into = {
    supplier: out.suppliers,
    'supplier group': out.supplierGroups,
    'demand group': out.demandGroups,
    crossing: out.crossing,
  };
  const note = (p: Part) => {
    if (p.kind === 'minimum') out.minima.set(p.id, -p.points);
    else if (p.kind !== 'whole') into[p.kind].set(p.id, p.points);
  };
  for (let s = 0; s < model.suppliers; s++) list.partsOfSupplier(s).forEach(note);
  for (let d = 0; d < model.demands; d++) list.partsOfDemand(d).forEach(note);
  if (list.mixed)
    for (let d = 0; d < model.demands; d++)
      for (let e = model.start[d]!; e < model.start[d + 1]!; e++) list.partsOfPair(d, model.to[e]!).forEach(note);
  return out;
}
