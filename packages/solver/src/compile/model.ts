import type { Group, Problem } from '../problem.js';
import { weigh, type Weights } from './weights.js';

/** A problem in typed arrays, what is forced or forbidden taken out of it. Positions follow the problem's own lists. */
export interface Model {
  readonly problem: Problem;
  readonly demands: number;
  readonly suppliers: number;
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly score: Float64Array;
  /** Position in `problem.pairs` of each pair that is left. */
  readonly origin: Int32Array;
  readonly demandSide: Side;
  readonly supplierSide: Side;
  readonly rows: readonly Row[];
  /** Forced pairs, as positions in `problem.pairs`, by demand; -1 when not forced. */
  readonly settled: Int32Array;
  readonly weights: Weights;
  /** Placements below this number cost more than any points; 0 when it does not matter. */
  readonly atLeast: number;
}

/** One hierarchy: for each leaf its group, for each group its parent (-1: none) and what is left of its limit. */
export interface Side {
  readonly leafGroup: Int32Array;
  readonly leafAmount: Int32Array;
  readonly floor: Int32Array;
  readonly parent: Int32Array;
  readonly limit: Int32Array;
  readonly minimum: Int32Array;
  readonly price: Float64Array;
}

/** A crossing limit (its price lies in 0..∞) or crossing minimum (its price lies in −price..0). */
export interface Row {
  readonly crossing: number;
  readonly kind: 'limit' | 'minimum';
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  readonly suppliers: Uint8Array | null;
  readonly demands: Uint8Array | null;
}

export interface ModelOptions {
  readonly atLeast?: number;
  readonly withoutMinima?: boolean;
}

/** Compiles a valid problem whose forced pairs fit. */
export function compile(problem: Problem, { atLeast = 0, withoutMinima = false }: ModelOptions = {}): Model {
  const settled = settle(problem);
  const kept = keepPairs(problem, settled);
  const demandSide = side(problem.demands, problem.demandGroups ?? [], withoutMinima);
  const supplierSide = side(problem.suppliers, problem.supplierGroups ?? [], withoutMinima);
  const rows = rowsOf(problem, withoutMinima);
  const reserved = reserve(problem, settled, demandSide, supplierSide, rows);
  const weights = weigh(problem, atLeast);
  return {
    problem,
    demands: problem.demands.length,
    suppliers: problem.suppliers.length,
    ...kept,
    demandSide,
    supplierSide,
    rows: reserved,
    settled,
    weights,
    atLeast: Math.max(0, atLeast - settled.reduce((n, e) => n + (e >= 0 ? 1 : 0), 0)),
  };
}

function settle({ demands, suppliers, pairs, forced = [] }: Problem): Int32Array {
  const settled = new Int32Array(demands.length).fill(-1);
  if (forced.length === 0) return settled;
  const demandAt = new Map(demands.map((d, at) => [d.id, at]));
  const supplierAt = new Map(suppliers.map((s, at) => [s.id, at]));
  for (const f of forced) {
    const d = demandAt.get(f.demand)!;
    const s = supplierAt.get(f.supplier)!;
    for (let e = pairs.start[d]!; e < pairs.start[d + 1]!; e++) if (pairs.supplier[e] === s) settled[d] = e;
  }
  return settled;
}

function keepPairs(problem: Problem, settled: Int32Array): Pick<Model, 'start' | 'to' | 'score' | 'origin'> {
  const { start, supplier, score } = problem.pairs;
  const drop = forbiddenPairs(problem);
  if (drop.size === 0 && !(problem.forced ?? []).length) {
    const points = score instanceof Float64Array ? score : new Float64Array(score);
    return { start, to: supplier, score: points, origin: identity(supplier.length) };
  }
  const origin = new Int32Array(supplier.length);
  const to = new Int32Array(supplier.length);
  const kept = new Float64Array(supplier.length);
  const from = new Int32Array(start.length);
  let size = 0;
  for (let d = 0; d < settled.length; d++) {
    for (let e = start[d]!; settled[d]! < 0 && e < start[d + 1]!; e++) {
      if (drop.size > 0 && drop.has(e)) continue;
      origin[size] = e;
      to[size] = supplier[e]!;
      kept[size++] = score[e]!;
    }
    from[d + 1] = size;
  }
  return { start: from, to: to.subarray(0, size), score: kept.subarray(0, size), origin: origin.subarray(0, size) };
}

let same = new Int32Array(0);

/** 0, 1, 2, …; shared, never written to. */
function identity(n: number): Int32Array {
  if (same.length < n) {
    same = new Int32Array(n);
    for (let e = 0; e < n; e++) same[e] = e;
  }
  return same.subarray(0, n);
}

function forbiddenPairs({ demands, suppliers, pairs, forbidden = [] }: Problem): Set<number> {
  const drop = new Set<number>();
  if (forbidden.length === 0) return drop;
  const demandAt = new Map(demands.map((d, at) => [d.id, at]));
  for (const f of forbidden) {
    const d = demandAt.get(f.demand)!;
    for (let e = pairs.start[d]!; e < pairs.start[d + 1]!; e++)
      if (suppliers[pairs.supplier[e]!]!.id === f.supplier) drop.add(e);
  }
  return drop;
}

interface Leaf {
  readonly group?: string;
  readonly amount?: number;
  readonly floor?: boolean;
}

function side(leaves: readonly Leaf[], groups: readonly Group[], withoutMinima: boolean): Side {
  const at = new Map(groups.map((g, i) => [g.id, i]));
  const wanted = (g: Group) => (withoutMinima ? undefined : g.minimum);
  let all = 0;
  for (const l of leaves) all += l.amount ?? 1;
  const ints = <T>(list: readonly T[], of: (x: T) => number) => {
    const out = new Int32Array(list.length);
    for (let k = 0; k < list.length; k++) out[k] = of(list[k]!);
    return out;
  };
  return {
    leafGroup: ints(leaves, (l) => (l.group === undefined ? -1 : at.get(l.group)!)),
    leafAmount: ints(leaves, (l) => l.amount ?? 1),
    floor: ints(leaves, (l) => (l.floor ? 1 : 0)),
    parent: ints(groups, (g) => (g.parent === undefined ? -1 : at.get(g.parent)!)),
    limit: ints(groups, (g) => Math.min(g.limit ?? all, all)),
    minimum: ints(groups, (g) => wanted(g)?.amount ?? 0),
    price: new Float64Array(groups.map((g) => wanted(g)?.price ?? 0)),
  };
}

function rowsOf({ crossing = [], demands, suppliers }: Problem, withoutMinima: boolean): Row[] {
  if (crossing.length === 0) return [];
  const [demandMask, supplierMask] = [masks(demands), masks(suppliers)];
  return crossing.flatMap((c, at) => {
    const members = { crossing: at, suppliers: supplierMask(c.suppliers), demands: demandMask(c.demands) };
    const out: Row[] = [];
    if (c.limit !== undefined) out.push({ ...members, kind: 'limit', amount: c.limit, low: 0, high: Infinity });
    if (c.minimum && !withoutMinima && c.minimum.price > 0)
      out.push({ ...members, kind: 'minimum', amount: c.minimum.amount, low: -c.minimum.price, high: 0 });
    return out;
  });
}

/** Marks who is named; null when nobody is, which means all. */
function masks(list: readonly { readonly id: string }[]): (ids: readonly string[] | undefined) => Uint8Array | null {
  let position: Map<string, number> | undefined;
  return (ids) => {
    if (!ids) return null;
    position ??= new Map(list.map((x, at) => [x.id, at]));
    const out = new Uint8Array(list.length);
    for (const id of ids) out[position.get(id)!] = 1;
    return out;
  };
}

/** Takes the places of the forced pairs out of every limit above them. */
function reserve(
  problem: Problem,
  settled: Int32Array,
  demandSide: Side,
  supplierSide: Side,
  rows: readonly Row[],
): Row[] {
  const used = rows.map(() => 0);
  const take = (of: Side, leaf: number) => {
    for (let g = of.leafGroup[leaf]!; g >= 0; g = of.parent[g]!) {
      of.limit[g]!--;
      of.minimum[g] = Math.max(0, of.minimum[g]! - 1);
    }
  };
  settled.forEach((e, d) => {
    if (e < 0) return;
    const s = problem.pairs.supplier[e]!;
    supplierSide.leafAmount[s]!--;
    take(supplierSide, s);
    take(demandSide, d);
    rows.forEach((row, k) => (used[k]! += counts(row, d, s) ? 1 : 0));
  });
  return rows.map((row, k) => ({ ...row, amount: Math.max(0, row.amount - used[k]!) }));
}

/** Whether a placement of this demand at this supplier counts for the row. */
export function counts(row: Row, demand: number, supplier: number): boolean {
  return (!row.suppliers || row.suppliers[supplier] === 1) && (!row.demands || row.demands[demand] === 1);
}
