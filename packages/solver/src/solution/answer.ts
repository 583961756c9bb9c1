import type { PairName, Problem } from '../problem.js';
import type { TieDraw } from '../ties/draw.js';
import type { Change, Delta } from './change.js';
import type { Explanation, WhyNot } from './explain.js';
import type { MinimumReport } from './minima.js';
import type { Prices } from './prices.js';

export interface Placement extends PairName {
  readonly score: number;
  readonly forced: boolean;
}

/** The best placement of everybody at once, and what proves it. */
export interface Solution {
  readonly status: 'solved';
  readonly problem: Problem;
  readonly placements: readonly Placement[];
  /** Points of all placements together, less the price of what minima miss. */
  readonly value: number;
  readonly points: number;
  /** No placement under these limits has a higher value. */
  readonly bound: number;
  /** (bound − value) / |bound|; 0 when proven. */
  readonly gap: number;
  readonly proven: boolean;
  readonly prices: Prices;
  readonly minima: readonly MinimumReport[];
  readonly draws: readonly TieDraw[];
  /** Why this demand got what it got, and its next best. Throws a RangeError for an unknown name. */
  explain(demand: string, next?: number): Explanation;
  explainAll(next?: number): Explanation[];
  /** Why this demand does not have this supplier. */
  whyNot(demand: string, supplier: string): WhyNot;
  /** The exact best placement if this pair were forced (or anything else changed), without changing this one. */
  whatIf(what: PairName | Delta): Change;
  /** The exact best placement after a change, started from this one. */
  change(delta: Delta): Change;
}

/** A smallest set of limits that cannot hold together: without any one of them the rest can. */
export interface Contradiction {
  readonly status: 'contradiction';
  readonly limits: readonly Contradicting[];
}

export type Contradicting =
  | { readonly kind: 'forced' | 'forbidden' | 'no pair'; readonly demand: string; readonly supplier: string }
  | { readonly kind: 'one place'; readonly demand: string }
  | { readonly kind: 'amount'; readonly supplier: string; readonly amount: number }
  | {
      readonly kind: 'limit';
      readonly hierarchy: 'demand' | 'supplier' | 'crossing';
      readonly id: string;
      readonly limit: number;
    };

export type Answer = Solution | Contradiction;

export interface SolveOptions {
  /** Public, and fixed before anybody could know what it does. */
  readonly seed: string;
  /** A solution of a similar problem, to start from. It does not change the outcome. */
  readonly warm?: Solution;
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: Progress) => void;
  /** Nodes of branch and bound before it answers with the bound that it has. */
  readonly nodes?: number;
}

export interface Progress {
  readonly phase: 'network' | 'crossing' | 'minima' | 'ties';
  readonly pivots: number;
}
