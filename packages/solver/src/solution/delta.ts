import { knownRows } from '../compile/validate.js';
import {
  InvalidProblem,
  type Crossing,
  type Demand,
  type Group,
  type PairName,
  type Problem,
  type Supplier,
} from '../problem.js';
import type { ScoredPair } from '../pair-list.js';

/** What changed since. Names that leave also leave the crossing limits, the forced and the forbidden pairs. */
export interface Delta {
  readonly withdrawDemands?: readonly string[];
  readonly withdrawSuppliers?: readonly string[];
  readonly addDemands?: readonly Demand[];
  readonly addSuppliers?: readonly (Supplier & { readonly crossing?: readonly string[] })[];
  /** New pairs, or new scores of pairs that exist. */
  readonly pairs?: readonly ScoredPair[];
  readonly limits?: readonly {
    readonly hierarchy: 'demand' | 'supplier' | 'crossing';
    readonly id: string;
    readonly limit: number;
  }[];
  readonly force?: readonly PairName[];
  readonly forbid?: readonly PairName[];
  /** No longer forced or forbidden. */
  readonly release?: readonly PairName[];
}

/** The problem after a change. Throws {@link InvalidProblem} for a name that is not there. */
export function applyDelta(problem: Problem, delta: Delta): Problem {
  const gone = { demand: new Set(delta.withdrawDemands), supplier: new Set(delta.withdrawSuppliers) };
  const released = new Set((delta.release ?? []).map(pairKey));
  const stays = (p: PairName) =>
    !gone.demand.has(p.demand) && !gone.supplier.has(p.supplier) && !released.has(pairKey(p));
  const demands = replaceList(problem.demands, gone.demand, delta.addDemands);
  const suppliers = replaceList(problem.suppliers, gone.supplier, delta.addSuppliers);
  const limited = <T extends Group | Crossing>(list: readonly T[] | undefined, hierarchy: string) =>
    withLimits(
      list,
      (delta.limits ?? []).filter((l) => l.hierarchy === hierarchy),
    );
  return {
    ...problem,
    demands,
    suppliers,
    pairs: changePairs(problem, demands, suppliers, delta.pairs ?? []),
    demandGroups: limited(problem.demandGroups, 'demand'),
    supplierGroups: limited(problem.supplierGroups, 'supplier'),
    crossing: changeCrossing(limited(problem.crossing, 'crossing'), gone, delta),
    forced: [...(problem.forced ?? []).filter(stays), ...(delta.force ?? [])],
    forbidden: [...(problem.forbidden ?? []).filter(stays), ...(delta.forbid ?? [])],
  };
}

const pairKey = (p: PairName) => JSON.stringify([p.demand, p.supplier]);

function replaceList<T extends { readonly id: string }>(
  list: readonly T[],
  gone: Set<string>,
  added: readonly T[] = [],
): readonly T[] {
  if (gone.size === 0 && added.length === 0) return list;
  const left = gone.size === 0 ? list : list.filter((x) => !gone.has(x.id));
  if (list.length - left.length !== gone.size) throw new InvalidProblem([`unknown name among ${[...gone].join(', ')}`]);
  return [...left, ...added];
}

function withLimits<T extends Group | Crossing>(
  list: readonly T[] | undefined,
  limits: readonly { id: string; limit: number }[],
): readonly T[] {
  if (!list || limits.length === 0) return list ?? [];
  const by = new Map(limits.map((l) => [l.id, l.limit]));
  const out = list.map((x) => (by.has(x.id) ? { ...x, limit: by.get(x.id)! } : x));
  const unknown = limits.filter((l) => !list.some((x) => x.id === l.id));
  if (unknown.length > 0) throw new InvalidProblem(unknown.map((l) => `unknown limit ${l.id}`));
  return out;
}

function changeCrossing(
  list: readonly Crossing[],
  gone: { readonly demand: Set<string>; readonly supplier: Set<string> },
  { addSuppliers = [] }: Delta,
): readonly Crossing[] {
  const joins = (c: Crossing) => addSuppliers.filter((s) => s.crossing?.includes(c.id)).map((s) => s.id);
  if (gone.demand.size + gone.supplier.size + addSuppliers.length === 0) return list;
  return list.map((c) => ({
    ...c,
    ...(c.suppliers && { suppliers: [...c.suppliers.filter((id) => !gone.supplier.has(id)), ...joins(c)] }),
    ...(c.demands && { demands: c.demands.filter((id) => !gone.demand.has(id)) }),
  }));
}

function changePairs(
  problem: Problem,
  demands: readonly Demand[],
  suppliers: readonly Supplier[],
  pairs: readonly ScoredPair[],
): Problem['pairs'] {
  const old = problem.pairs;
  if (demands === problem.demands && suppliers === problem.suppliers && pairs.length === 0) return old;
  const demandAt = new Map(demands.map((d, at) => [d.id, at]));
  const supplierAt = new Map(suppliers.map((s, at) => [s.id, at]));
  const moved = Int32Array.from(problem.suppliers, (s) => supplierAt.get(s.id) ?? -1);
  const extra = new Map<number, Map<number, number>>();
  for (const p of pairs) {
    const d = demandAt.get(p.demand);
    const s = supplierAt.get(p.supplier);
    if (d === undefined || s === undefined) throw new InvalidProblem([`unknown pair ${p.demand} × ${p.supplier}`]);
    if (!Number.isSafeInteger(p.score))
      throw new InvalidProblem([`score of ${p.demand} × ${p.supplier} is not a whole number`]);
    extra.set(d, (extra.get(d) ?? new Map<number, number>()).set(s, p.score));
  }
  const start = new Int32Array(demands.length + 1);
  const supplier = new Int32Array(old.supplier.length + pairs.length);
  const score = new Float64Array(supplier.length);
  let size = 0;
  const before = new Map(problem.demands.map((d, at) => [d.id, at]));
  demands.forEach(({ id }, d) => {
    const was = before.get(id);
    const news = extra.get(d);
    for (
      let e = was === undefined ? 0 : old.start[was]!, end = was === undefined ? 0 : old.start[was + 1]!;
      e < end;
      e++
    ) {
      const s = moved[old.supplier[e]!]!;
      if (s < 0) continue;
      supplier[size] = s;
      score[size++] = news?.get(s) ?? old.score[e]!;
      news?.delete(s);
    }
    for (const [s, value] of news ?? []) {
      supplier[size] = s;
      score[size++] = value;
    }
    start[d + 1] = size;
  });
  const changed = { start, supplier: supplier.subarray(0, size), score: score.subarray(0, size) };
  if (knownRows.has(old)) knownRows.add(changed);
  return changed;
}
