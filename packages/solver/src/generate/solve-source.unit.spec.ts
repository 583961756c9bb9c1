import { bestPairs, solve, solveSource, type PairSource, type Solution } from '../index.js';

/** Twelve demands that all like the same suppliers best: keeping one pair each leaves most of them without a place. */
const source: PairSource = {
  demands: 12,
  suppliers: 12,
  bucketStart: Int32Array.from([0, 4, 8, 12]),
  reach(_, bucket, ceiling) {
    bucket.set([0, 1, 2]);
    ceiling.set([100, 60, 40]);
    return 3;
  },
  score: (d, s) => (s === 11 && d % 2 === 1 ? 0 : [100, 60, 40][Math.floor(s / 4)]! - ((d * 5 + s * 3) % 7)),
};
const rest = {
  demands: Array.from({ length: 12 }, (_, k) => ({ id: `d${k}` })),
  suppliers: Array.from({ length: 12 }, (_, k) => ({ id: `s${k}` })),
  crossing: [{ id: 'x', suppliers: ['s0', 's5', 's10'], limit: 2 }],
};

test('leaving pairs out costs nothing once prices find none missing', () => {
  const all = solve({ ...rest, pairs: bestPairs(source) }, { seed: 's' }) as Solution;
  const { answer, pairs, added } = solveSource(source, rest, { seed: 's', keep: 1 });
  expect(pairs).toBe(12);
  expect(added).toBeGreaterThan(0);
  expect((answer as Solution).value).toBe(all.value);
  expect((answer as Solution).proven).toBe(true);
});

test('a bucket that cannot hold anything better is not scored', () => {
  expect(bestPairs(source, 2).tested).toBe(12 * 4);
});
