export * from './problem.js';
export { pairList, fromRows, type ScoredPair } from './pair-list.js';
export { solve } from './solution/solve.js';
export type {
  Answer,
  Contradicting,
  Contradiction,
  Placement,
  Progress,
  Solution,
  SolveOptions,
} from './solution/answer.js';
export { chains, type Change, type Move } from './solution/change.js';
export { applyDelta, type Delta } from './solution/delta.js';
export type { Alternative, Explanation, Reason, WhyNot } from './solution/explain.js';
export type { MinimumReport } from './solution/minima.js';
export type { Part, PriceKind, Prices } from './solution/prices.js';
export { lot, type TieDraw } from './ties/draw.js';
export { areasOf, type Areas } from './generate/areas.js';
export { bestPairs } from './generate/best-pairs.js';
export type { PairSource } from './generate/source.js';
export { solveSource, type SourceReport } from './generate/solve-source.js';
export { pricesAhead, withPricesAhead } from './ahead/prices-ahead.js';
