import type { Problem } from '../problem.js';
import { solve } from '../solution/solve.js';

/**
 * What one place of each supplier is worth to those who come later: what would be lost without it, averaged over imagined
 * futures. Each future is the demand of now and of a possible rest of the term together, over the places that are left.
 * Suppliers must be the same in all. A future that contradicts itself says nothing and is left out; without futures there
 * are no prices.
 */
export function pricesAhead(futures: readonly Problem[], seed: string): ReadonlyMap<string, number> {
  const lost = new Map<string, number[]>();
  for (const future of futures) {
    const whole = solve(future, { seed });
    if (whole.status !== 'solved') continue;
    future.suppliers.forEach(({ id, amount = 1 }, s) => {
      if (amount === 0) return;
      const suppliers = future.suppliers.with(s, { ...future.suppliers[s]!, amount: amount - 1 });
      const without = solve({ ...future, suppliers }, { seed, warm: whole });
      if (without.status === 'solved') lost.set(id, [...(lost.get(id) ?? []), whole.value - without.value]);
    });
  }
  return new Map([...lost].map(([id, points]) => [id, Math.round(points.reduce((a, b) => a + b) / points.length)]));
}

/**
 * The problem of this batch in which each place costs what it is worth later. `placed` is added to every pair, so that nobody
 * waits because of a price: at least the highest price, and the same for all, so that it chooses nothing.
 */
export function withPricesAhead(problem: Problem, prices: ReadonlyMap<string, number>, placed: number): Problem {
  const asked = problem.suppliers.map(({ id }) => prices.get(id) ?? 0);
  const { start, supplier } = problem.pairs;
  const score = Float64Array.from(problem.pairs.score, (points, e) => points - asked[supplier[e]!]! + placed);
  return { ...problem, pairs: { start, supplier, score } };
}
