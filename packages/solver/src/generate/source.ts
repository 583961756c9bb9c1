import type { Areas } from './areas.js';

/** Pairs that are not written out: suppliers lie in areas within areas, and each area has a ceiling on what a pair in it can score. */
export interface PairSource {
  readonly demands: number;
  readonly suppliers: number;
  readonly areas: Areas;
  /** A score that no pair of this demand in the area exceeds; 0 when none there is allowed. */
  ceiling(demand: number, area: number): number;
  /** Whole score above 0, or 0 when the pair is not allowed. */
  score(demand: number, supplier: number): number;
}
