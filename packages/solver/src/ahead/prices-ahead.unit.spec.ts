import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromRows, pricesAhead, solve, withPricesAhead, type Problem, type Solution } from '../index.js';

const seed = 'ahead';
const solved = (problem: Problem): Solution => {
  const answer = solve(problem, { seed });
  if (answer.status !== 'solved') throw new Error('contradiction');
  return answer;
};

/** People by what each supplier is worth to them; suppliers `s0`, `s1`, … with so many places. */
const problem = (people: number[][], places: number[], name = 'now'): Problem => ({
  demands: people.map((_, d) => ({ id: `${name}${d}` })),
  suppliers: places.map((amount, s) => ({ id: `s${s}`, amount })),
  pairs: fromRows(people.map((row) => row.map((points, s) => [s, points] as const))),
});

const people = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 8,
});
const places = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 });

describe('prices of what is still to come', () => {
  it('keep the last place for who comes later and needs it most', () => {
    const now = problem([[50, 45]], [1, 1]);
    const prices = pricesAhead(
      [
        problem(
          [
            [50, 45],
            [90, 0],
          ],
          [1, 1],
        ),
      ],
      seed,
    );
    expect(solved(now).placements[0]?.supplier).toBe('s0');
    expect(solved(withPricesAhead(now, prices, 1000)).placements[0]?.supplier).toBe('s1');
  });

  it('are 0 when nobody else comes for more places than there are people', () => {
    fc.assert(
      fc.property(people, (now) => {
        const wide = problem(now, [now.length + 1, now.length + 1, now.length + 1]);
        expect([...pricesAhead([wide], seed).values()]).toEqual([0, 0, 0]);
      }),
    );
  });

  it('never go below 0, and leave nobody waiting for whom there is a place', () => {
    fc.assert(
      fc.property(people, people, places, (now, later, left) => {
        const prices = pricesAhead([problem([...now, ...later], left, 'all')], seed);
        const highest = Math.max(...prices.values());
        expect(Math.min(...prices.values())).toBeGreaterThanOrEqual(0);
        const batch = solved(withPricesAhead(problem(now, left), prices, highest + 1));
        expect(batch.placements).toHaveLength(
          Math.min(
            now.length,
            left.reduce((a, b) => a + b),
          ),
        );
      }),
    );
  });

  it('without a future change nothing', () => {
    fc.assert(
      fc.property(people, places, (now, left) => {
        const plain = problem(now, left);
        expect(pricesAhead([], seed).size).toBe(0);
        expect(withPricesAhead(plain, new Map(), 0).pairs.score).toEqual(plain.pairs.score);
      }),
    );
  });
});
