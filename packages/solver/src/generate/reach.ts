import type { PairSource } from './source.js';

export interface Reach {
  readonly bucket: Int32Array;
  readonly ceiling: Float64Array;
  /** Fills `bucket` and `ceiling` for a demand, highest ceiling first; answers how many. */
  order(demand: number): number;
}

export function byCeiling(source: PairSource): Reach {
  const n = source.bucketStart.length - 1;
  const bucket = new Int32Array(n);
  const ceiling = new Float64Array(n);
  return {
    bucket,
    ceiling,
    order(demand) {
      const found = source.reach(demand, bucket, ceiling);
      for (let i = 1; i < found; i++) {
        const b = bucket[i]!;
        const c = ceiling[i]!;
        let j = i - 1;
        for (; j >= 0 && ceiling[j]! < c; j--) {
          bucket[j + 1] = bucket[j]!;
          ceiling[j + 1] = ceiling[j]!;
        }
        bucket[j + 1] = b;
        ceiling[j + 1] = c;
      }
      return found;
    },
  };
}
