export * from './problem.js';
export { pairList, fromRows, type ScoredPair } from './pair-list.js';
export { bestPairs } from './generate/best-pairs.js';
export type { PairSource } from './generate/source.js';
