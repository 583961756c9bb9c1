import type { PairName, Problem } from '../problem.js';
import type { Contradicting, Contradiction } from '../solution/answer.js';

/**
 * Whether the forced pairs cannot hold together, and the smallest set of limits that shows it. Everything else can always be met
 * by placing nobody, so every contradiction is one limit with one more forced pair under it than it lets through.
 */
export function contradiction(problem: Problem): Contradiction | null {
  const forced = problem.forced ?? [];
  if (forced.length === 0) return null;
  const found = [...alone(problem, forced), ...together(problem, forced)];
  found.sort((a, b) => a.length - b.length);
  return found[0] ? { status: 'contradiction', limits: found[0] } : null;
}

const asForced = (f: PairName): Contradicting => ({ kind: 'forced', demand: f.demand, supplier: f.supplier });

/** Forced pairs that are impossible by themselves. */
function alone(problem: Problem, forced: readonly PairName[]): Contradicting[][] {
  const { demands, suppliers, pairs } = problem;
  const demandAt = new Map(demands.map((d, at) => [d.id, at]));
  const forbidden = new Set((problem.forbidden ?? []).map((f) => JSON.stringify([f.demand, f.supplier])));
  return forced.flatMap((f): Contradicting[][] => {
    if (forbidden.has(JSON.stringify([f.demand, f.supplier])))
      return [[asForced(f), { ...asForced(f), kind: 'forbidden' } as Contradicting]];
    const d = demandAt.get(f.demand)!;
    for (let e = pairs.start[d]!; e < pairs.start[d + 1]!; e++)
      if (suppliers[pairs.supplier[e]!]!.id === f.supplier) return [];
    return [[asForced(f), { ...asForced(f), kind: 'no pair' } as Contradicting]];
  });
}

/** Limits with more forced pairs under them than they let through. */
function together(problem: Problem, forced: readonly PairName[]): Contradicting[][] {
  const unique = [...new Map(forced.map((f) => [JSON.stringify([f.demand, f.supplier]), f])).values()];
  const found: Contradicting[][] = [];
  const check = (limit: number, what: Contradicting, counts: (f: PairName) => boolean) => {
    const under = unique.filter(counts);
    if (under.length > limit) found.push([what, ...under.slice(0, limit + 1).map(asForced)]);
  };
  for (const id of new Set(unique.map((f) => f.demand)))
    check(1, { kind: 'one place', demand: id }, (f) => f.demand === id);
  const used = new Set(unique.map((f) => f.supplier));
  for (const s of problem.suppliers)
    if (used.has(s.id))
      check(s.amount ?? 1, { kind: 'amount', supplier: s.id, amount: s.amount ?? 1 }, (f) => f.supplier === s.id);
  for (const hierarchy of ['demand', 'supplier'] as const) {
    const groups = (hierarchy === 'demand' ? problem.demandGroups : problem.supplierGroups) ?? [];
    const leaves = hierarchy === 'demand' ? problem.demands : problem.suppliers;
    const above = ancestors(leaves, groups);
    for (const g of groups)
      if (g.limit !== undefined)
        check(g.limit, { kind: 'limit', hierarchy, id: g.id, limit: g.limit }, (f) => above(f[hierarchy]).has(g.id));
  }
  for (const c of problem.crossing ?? []) {
    const suppliers = c.suppliers && new Set(c.suppliers);
    const demands = c.demands && new Set(c.demands);
    if (c.limit !== undefined)
      check(
        c.limit,
        { kind: 'limit', hierarchy: 'crossing', id: c.id, limit: c.limit },
        (f) => (suppliers?.has(f.supplier) ?? true) && (demands?.has(f.demand) ?? true),
      );
  }
  return found;
}

type Named = { readonly id: string; readonly group?: string };

function ancestors(leaves: readonly Named[], groups: readonly { readonly id: string; readonly parent?: string }[]) {
  const parent = new Map(groups.map((g) => [g.id, g.parent]));
  const groupOf = new Map(leaves.map((l) => [l.id, l.group]));
  const known = new Map<string, Set<string>>();
  return (leaf: string): Set<string> => {
    const had = known.get(leaf);
    if (had) return had;
    const out = new Set<string>();
    for (let g = groupOf.get(leaf); g !== undefined; g = parent.get(g)) out.add(g);
    known.set(leaf, out);
    return out;
  };
}
