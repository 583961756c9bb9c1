import type { Problem } from '../src/index.js';
import { limitsOf, pairsOf } from './limits-of.js';

export interface Best {
  /** Floors placed first, then placements up to `atLeast`, then points less the price of missing minima. */
  readonly floors: number;
  readonly value: number;
  readonly placed: number;
}

/** Tries every placement. Null when the forced pairs cannot hold together. */
export function bruteForce(problem: Problem, atLeast = 0): Best | null {
  const limits = limitsOf(problem);
  const pairs = pairsOf(problem);
  const used = limits.map(() => 0);
  const rows = problem.demands.map((_, d) => pairs.filter((p) => p.d === d));
  const forcedCount = new Set((problem.forced ?? []).map((f) => JSON.stringify([f.demand, f.supplier]))).size;
  if (pairs.filter((p) => p.forced).length < forcedCount) return null;
  let best: Best | null = null;
  const visit = (d: number, points: number, floors: number, placed: number, forced: number): void => {
    if (d === problem.demands.length) {
      if (forced < forcedCount) return;
      const short = limits.reduce(
        (n, l, k) => n + (l.minimum ? Math.max(0, l.minimum.amount - used[k]!) * l.minimum.price : 0),
        0,
      );
      const now = { floors, placed, value: points - short };
      if (!best || compare(now, best, atLeast) > 0) best = now;
      return;
    }
    if (!rows[d]!.some((p) => p.forced)) visit(d + 1, points, floors, placed, forced);
    for (const p of rows[d]!) {
      if (rows[d]!.some((q) => q.forced) && !p.forced) continue;
      const hit = limits.flatMap((l, k) => (l.counts(d, p.s) ? [k] : []));
      if (hit.some((k) => used[k]! >= limits[k]!.most)) continue;
      hit.forEach((k) => used[k]!++);
      visit(
        d + 1,
        points + p.score,
        floors + (problem.demands[d]!.floor ? 1 : 0),
        placed + 1,
        forced + (p.forced ? 1 : 0),
      );
      hit.forEach((k) => used[k]!--);
    }
  };
  visit(0, 0, 0, 0, 0);
  return best;
}

const compare = (a: Best, b: Best, atLeast: number) =>
  a.floors + Math.min(a.placed, atLeast) - b.floors - Math.min(b.placed, atLeast) || a.value - b.value;
