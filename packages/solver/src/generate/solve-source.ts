import type { Pairs, Problem } from '../problem.js';
import type { Answer, Solution, SolveOptions } from '../solution/answer.js';
import { optimumOf, solve } from '../solution/solve.js';
import { bestPairs } from './best-pairs.js';
import { missingPairs } from './missing-pairs.js';
import type { PairSource } from './source.js';

export interface SourceReport {
  readonly answer: Answer;
  /** Pairs written out at first, added by pricing, and the scores computed for both. */
  readonly pairs: number;
  readonly added: number;
  readonly tested: number;
  readonly rounds: number;
  /** Time that pricing took, by the clock given. */
  readonly pricing: number;
}

/**
 * Solves without writing out every pair: first the `keep` best of each demand, then every pair that the prices show could do
 * better, until there is none. The proof then holds over all pairs, so leaving pairs out has cost nothing.
 */
export function solveSource(
  source: PairSource,
  rest: Omit<Problem, 'pairs'>,
  options: SolveOptions & { readonly keep: number; readonly clock?: () => number },
): SourceReport {
  const first = bestPairs(source, options.keep);
  let { tested } = first;
  let pairs: Pairs = first;
  let added = 0;
  let pricing = 0;
  let warm: Solution | undefined;
  for (let rounds = 0; ; rounds++) {
    const answer = solve({ ...rest, pairs }, { ...options, ...(warm && { warm }) });
    const report = { answer, pairs: first.supplier.length, added, tested, rounds, pricing };
    if (answer.status !== 'solved' || options.signal?.aborted) return report;
    const start = options.clock?.() ?? 0;
    const missing = missingPairs(source, optimumOf(answer), pairs);
    tested += missing.tested;
    pricing += (options.clock?.() ?? 0) - start;
    if (missing.count === 0) return { ...report, tested, pricing };
    added += missing.count;
    pairs = missing.merged();
    warm = answer;
  }
}
