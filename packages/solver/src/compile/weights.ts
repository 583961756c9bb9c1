import { InvalidProblem, type Problem } from '../problem.js';

/** Costs that stand above points: one unit of each outweighs every chain of moves that a placement can set off. */
export interface Weights {
  /** Largest score, without its sign. */
  readonly largest: number;
  /** Of one demand with a floor left without a place, and of one placement too few. */
  readonly floor: number;
  /** Of one unit through something closed; never paid in an optimum. */
  readonly closed: number;
  /** Prices of crossing limits are multiples of 1 / `grain`, so that every sum is exact in a double. */
  readonly grain: number;
}

/**
 * Checks that |cost| × path length stays below 2⁵³, so that every sum of costs along a path is an exact integer, and derives the
 * weights. Throws {@link InvalidProblem} when the scores are too large.
 */
export function weigh(problem: Problem, atLeast: number): Weights {
  let largest = 1;
  const { score } = problem.pairs;
  for (let e = 0; e < score.length; e++) largest = Math.max(largest, Math.abs(score[e]!));
  let minima = 0;
  for (const g of [...(problem.demandGroups ?? []), ...(problem.supplierGroups ?? []), ...(problem.crossing ?? [])])
    minima += g.minimum ? g.minimum.price : 0;
  let places = 0;
  for (const s of problem.suppliers) places += s.amount ?? 1;
  const depth = (problem.demandGroups?.length ?? 0) + (problem.supplierGroups?.length ?? 0) + 4;
  const chain = (largest + minima) * 2 * (Math.min(problem.demands.length, places) + Math.min(depth, 64));
  const above = atLeast > 0 || problem.demands.some((d) => d.floor) ? 2 * chain + 1 : 0;
  const closed = 4 * above + 2 * chain + 1;
  const room = Number.MAX_SAFE_INTEGER / (closed + chain + above * problem.demands.length);
  if (room < 1) throw new InvalidProblem([`scores up to ${largest} are too large: a chain of moves could exceed 2^53`]);
  return { largest, floor: above, closed, grain: 2 ** Math.min(20, Math.floor(Math.log2(room))) };
}
