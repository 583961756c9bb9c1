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

test('whatever the scores and limits, pricing finds what solving over all pairs finds', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const u = numbers(seed);
    const drawn = drawnSource(u);
    const ids = (kind: string) => Array.from({ length: 12 }, (_, k) => ({ id: `${kind}${k}` }));
    const some = (kind: string) => ids(kind).flatMap(({ id }) => (u(2) ? [id] : []));
    const limits = {
      demands: ids('d').map((d, k) => ({ ...d, group: `g${k % 2}` })),
      suppliers: ids('s').map((s, k) => ({ ...s, group: `h${k % 3}` })),
      demandGroups: [{ id: 'g0', limit: 4 }, { id: 'g1' }],
      supplierGroups: ids('h')
        .slice(0, 3)
        .map((h) => ({ ...h, limit: 2 + u(3) })),
      crossing: [
        { id: 'x', suppliers: some('s'), limit: 2 },
        { id: 'y', suppliers: some('s'), demands: some('d'), limit: 1 + u(2) },
      ],
    };
    const all = solve({ ...limits, pairs: bestPairs(drawn) }, { seed: 's' }) as Solution;
    const { answer } = solveSource(drawn, limits, { seed: 's', keep: 1 });
    expect([seed, (answer as Solution).proven, (answer as Solution).value]).toEqual([seed, true, all.value]);
  }
});

/** Repeatable whole numbers below `n`. */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 12) % n;
  };
}

/** Random scores, a third of the pairs not allowed; each area's ceiling is the best score in it. */
function drawnSource(u: (n: number) => number): PairSource {
  const table = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => (u(3) ? 1 + u(60) : 0)));
  const areas = areasOf(12, [(s) => Math.floor(s / 6), (s) => Math.floor(s / 2)]);
  return {
    demands: 12,
    suppliers: 12,
    areas,
    ceiling: (d, a) => Math.max(...table[d]!.slice(areas.from[a], areas.to[a])),
    score: (d, s) => table[d]![s]!,
  };
}
