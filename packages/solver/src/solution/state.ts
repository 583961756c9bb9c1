import type { Model } from '../compile/model.js';
import type { Optimum } from '../optimum/optimum.js';
import type { Problem } from '../problem.js';
import type { Settled } from '../ties/settle.js';
import type { SolveOptions } from './answer.js';

/** What a solution stands on; its methods read this and never change it. */
export interface State {
  readonly problem: Problem;
  /** Without what it started from, which would keep every earlier solution of a day in memory. */
  readonly options: Omit<SolveOptions, 'warm'>;
  readonly settled: Settled;
  /** The same without minima, when there are any. */
  readonly plain: Settled | null;
}

export const modelOf = ({ settled }: State): Model => settled.optimum.model;

/** Pair of every demand as a position in `problem.pairs`, forced ones included, or -1. */
export function finalPairs({ model, pair }: Optimum): Int32Array {
  return pair.map((e, d) => (e >= 0 ? model.origin[e]! : model.settled[d]!));
}
