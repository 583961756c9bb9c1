import { areasOf, bestPairs, solve, solveSource, type PairSource, type Solution } from '../index.js';

/** Twelve demands that all like the same suppliers best: keeping one pair each leaves most of them without a place. */
const source: PairSource = {
  demands: 12,
  suppliers: 12,
  areas: areasOf(12, [(s) => Math.floor(s / 8), (s) => Math.floor(s / 4)]),
  // All; suppliers 0–7, 8–11; 0–3, 4–7, 8–11.
  ceiling: (_, area) => [100, 100, 40, 100, 60, 40][area]!,
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

test('an area that cannot hold anything better is not scored', () => {
  expect(bestPairs(source, 2).tested).toBe(12 * 4);
});

test('areas are split wherever a key changes, the first key widest, and each lies in the one around it', () => {
  const { inner, from, to } = areasOf(6, [(s) => (s < 4 ? 0 : 1), (s) => Math.floor(s / 2)]);
  expect([...from.keys()].map((a) => [from[a], to[a]])).toEqual([
    [0, 6],
    [0, 4],
    [4, 6],
    [0, 2],
    [2, 4],
    [4, 6],
  ]);
  expect([...inner]).toEqual([1, 3, 5, 6, 6, 6, 6]);
});
