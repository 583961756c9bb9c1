import type { Minimum, Problem } from '../src/index.js';

/** Every limit of a problem written out plainly: which pairs it counts, at most how many, and its minimum. */
export interface PlainLimit {
  readonly id: string;
  readonly most: number;
  readonly minimum: Minimum | undefined;
  readonly counts: (demand: number, supplier: number) => boolean;
}

/** Read straight from the problem, sharing nothing with the solver. */
export function limitsOf(problem: Problem): PlainLimit[] {
  const out: PlainLimit[] = [];
  const inside = (groups: Problem['demandGroups'], group: string | undefined, wanted: string): boolean => {
    for (let g = group; g !== undefined; g = groups!.find((x) => x.id === g)!.parent) if (g === wanted) return true;
    return false;
  };
  problem.demands.forEach((x, k) => out.push({ id: x.id, most: 1, minimum: undefined, counts: (d) => d === k }));
  problem.suppliers.forEach((x, k) =>
    out.push({ id: x.id, most: x.amount ?? 1, minimum: undefined, counts: (_, s) => s === k }),
  );
  for (const g of problem.demandGroups ?? []) {
    const member = problem.demands.map((d) => inside(problem.demandGroups, d.group, g.id));
    out.push({ id: g.id, most: g.limit ?? Infinity, minimum: g.minimum, counts: (d) => member[d]! });
  }
  for (const g of problem.supplierGroups ?? []) {
    const member = problem.suppliers.map((s) => inside(problem.supplierGroups, s.group, g.id));
    out.push({ id: g.id, most: g.limit ?? Infinity, minimum: g.minimum, counts: (_, s) => member[s]! });
  }
  for (const c of problem.crossing ?? []) {
    const ss = problem.suppliers.map((s) => c.suppliers?.includes(s.id) ?? true);
    const ds = problem.demands.map((d) => c.demands?.includes(d.id) ?? true);
    out.push({ id: c.id, most: c.limit ?? Infinity, minimum: c.minimum, counts: (d, s) => ds[d]! && ss[s]! });
  }
  return out;
}

export interface PlainPair {
  readonly d: number;
  readonly s: number;
  readonly score: number;
  readonly forced: boolean;
}

/** Pairs that are not forbidden. */
export function pairsOf(problem: Problem): PlainPair[] {
  const has = (list: Problem['forced'], d: number, s: number) =>
    (list ?? []).some((p) => p.demand === problem.demands[d]!.id && p.supplier === problem.suppliers[s]!.id);
  return problem.demands.flatMap((_, d) => {
    const row: PlainPair[] = [];
    for (let e = problem.pairs.start[d]!; e < problem.pairs.start[d + 1]!; e++) {
      const s = problem.pairs.supplier[e]!;
      if (!has(problem.forbidden, d, s))
        row.push({ d, s, score: problem.pairs.score[e]!, forced: has(problem.forced, d, s) });
    }
    return row;
  });
}

/** What a placement breaks; empty when it keeps to everything. */
export function broken(
  problem: Problem,
  placements: readonly { readonly demand: string; readonly supplier: string; readonly score: number }[],
): string[] {
  const pairs = pairsOf(problem);
  const d = new Map(problem.demands.map((x, k) => [x.id, k]));
  const s = new Map(problem.suppliers.map((x, k) => [x.id, k]));
  const at = placements.map((p) => ({ d: d.get(p.demand)!, s: s.get(p.supplier)!, score: p.score }));
  const wrong = at
    .filter((p) => !pairs.some((q) => q.d === p.d && q.s === p.s && q.score === p.score))
    .map((p) => `no pair ${p.d} ${p.s}`);
  for (const limit of limitsOf(problem)) {
    const n = at.filter((p) => limit.counts(p.d, p.s)).length;
    if (n > limit.most) wrong.push(`${limit.id}: ${n} > ${limit.most}`);
  }
  for (const q of pairs)
    if (q.forced && !at.some((p) => p.d === q.d && p.s === q.s)) wrong.push(`forced ${q.d} ${q.s} missing`);
  return wrong;
}
