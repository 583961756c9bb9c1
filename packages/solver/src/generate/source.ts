/** Pairs that are not written out: suppliers lie in buckets, and each bucket has a ceiling on what a pair in it can score. */
export interface PairSource {
  readonly demands: number;
  readonly suppliers: number;
  /** Suppliers of bucket `b` are at positions `bucketStart[b] .. bucketStart[b + 1]`. */
  readonly bucketStart: Int32Array;
  /** Fills in the buckets this demand may use and a score that no pair in them exceeds; answers how many. */
  reach(demand: number, bucket: Int32Array, ceiling: Float64Array): number;
  /** Whole score above 0, or 0 when the pair is not allowed. */
  score(demand: number, supplier: number): number;
}
