import { InvalidProblem, pairList, solve, type Problem, type Solution } from '../index.js';

const options = { seed: '2026-11' };
const named = (prefix: string, n: number) => Array.from({ length: n }, (_, k) => ({ id: `${prefix}${k}` }));

/** Scores as a table: one row per demand, 0 for no pair. */
function problem(table: number[][], rest: Partial<Problem> = {}): Problem {
  const base = { demands: named('d', table.length), suppliers: named('s', table[0]!.length), ...rest };
  const pairs = table.flatMap((row, d) =>
    row.flatMap((score, s) =>
      score === 0 ? [] : [{ demand: base.demands[d]!.id, supplier: base.suppliers[s]!.id, score }],
    ),
  );
  return { ...base, pairs: pairList(base, pairs) };
}

function solved(p: Problem): Solution {
  const answer = solve(p, options);
  if (answer.status !== 'solved') throw new Error('contradiction');
  return answer;
}

const who = (s: Solution) => Object.fromEntries(s.placements.map((p) => [p.demand, p.supplier]));

test('the whole counts, not who comes first', () => {
  const s = solved(
    problem([
      [10, 9],
      [10, 1],
    ]),
  );
  expect(who(s)).toEqual({ d0: 's1', d1: 's0' });
  expect([s.value, s.bound, s.gap, s.proven]).toEqual([19, 19, 0, true]);
});

test('a price says what one more place is worth, and who competes for it', () => {
  const s = solved(problem([[50], [41], [33]]));
  expect(s.prices.suppliers.get('s0')).toBeGreaterThanOrEqual(41);
  const [next] = s.explain('d1').next;
  expect(next).toMatchObject({ supplier: 's0', because: { kind: 'supplier', id: 's0' } });
  expect(s.whyNot('d0', 's0')).toEqual({ kind: 'has it' });
});

test('a price follows the limit that is full, not the home', () => {
  const rest = {
    suppliers: [
      { id: 's0', group: 'north' },
      { id: 's1', group: 'north' },
    ],
    supplierGroups: [{ id: 'north', limit: 1 }],
  };
  const s = solved(
    problem(
      [
        [50, 10],
        [10, 40],
      ],
      rest,
    ),
  );
  expect(who(s)).toEqual({ d0: 's0' });
  expect(s.explain('d1').next[0]!.because).toMatchObject({ kind: 'supplier group', id: 'north', points: 40 });
});

test('why not: a rule, or an exact loss with who moves', () => {
  const s = solved(
    problem(
      [
        [10, 9],
        [10, 0],
      ],
      { forbidden: [{ demand: 'd0', supplier: 's0' }] },
    ),
  );
  expect(s.whyNot('d0', 's0')).toEqual({ kind: 'rule', rule: 'forbidden' });
  expect(s.whyNot('d1', 's1')).toEqual({ kind: 'rule', rule: 'no pair' });
  const free = solved(
    problem([
      [10, 9],
      [10, 1],
    ]),
  );
  const forced = free.whatIf({ demand: 'd0', supplier: 's0' });
  expect(forced.difference).toBe(-8);
  expect(forced.chains).toEqual([
    [
      { demand: 'd0', from: 's1', to: 's0' },
      { demand: 'd1', from: 's0', to: 's1' },
    ],
  ]);
});

test('a place withdrawn moves people along a chain', () => {
  const s = solved(
    problem(
      [
        [10, 9, 0],
        [0, 10, 9],
      ],
      {},
    ),
  );
  const { moves, difference } = s.change({ withdrawSuppliers: ['s0'] });
  expect(difference).toBe(-2);
  expect(moves).toEqual([
    { demand: 'd0', from: 's0', to: 's1' },
    { demand: 'd1', from: 's1', to: 's2' },
  ]);
});

test('equal points are drawn by lot, and the loser is told', () => {
  const s = solved(problem([[10], [10]]));
  expect(s.draws).toHaveLength(2);
  const [first, second] = s.draws;
  expect(first).toMatchObject({ turn: 1, got: 's0', lost: false });
  expect(second).toMatchObject({ turn: 2, got: null, lost: true, open: ['s0'] });
  expect(first!.lot < second!.lot).toBe(true);
  expect(s.value).toBe(10);
});

test('a minimum moves people at its price, never off the list, and names them', () => {
  const rest = {
    suppliers: [{ id: 's0' }, { id: 's1', group: 'x' }],
    supplierGroups: [{ id: 'x', minimum: { amount: 1, price: 5 } }],
  };
  const s = solved(problem([[10, 7]], rest));
  expect(who(s)).toEqual({ d0: 's1' });
  expect(s.minima[0]).toMatchObject({
    id: 'x',
    amount: 1,
    reached: 1,
    together: { points: 3, moved: [{ demand: 'd0', from: 's0', to: 's1' }] },
  });
});

test('somebody with a floor goes before any points', () => {
  const s = solved(problem([[1000], [1]], { demands: [{ id: 'd0' }, { id: 'd1', floor: true }] }));
  expect(who(s)).toEqual({ d1: 's0' });
});

test('contingents: suppliers of more than one place', () => {
  const s = solved(problem([[9], [8], [7]], { suppliers: [{ id: 's0', amount: 2 }] }));
  expect(who(s)).toEqual({ d0: 's0', d1: 's0' });
  expect(s.prices.suppliers.get('s0')).toBeGreaterThanOrEqual(7);
});

test('what contradicts is named: one limit, and one forced pair more than it lets through', () => {
  const forced = [0, 1, 2].map((k) => ({ demand: `d${k}`, supplier: `s${k}` }));
  const crossing = [{ id: 'owner', suppliers: ['s0', 's1', 's2'], limit: 1 }];
  const answer = solve(
    problem(
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      { forced, crossing },
    ),
    options,
  );
  expect(answer).toEqual({
    status: 'contradiction',
    limits: [
      { kind: 'limit', hierarchy: 'crossing', id: 'owner', limit: 1 },
      { kind: 'forced', demand: 'd0', supplier: 's0' },
      { kind: 'forced', demand: 'd1', supplier: 's1' },
    ],
  });
});

test('scores too large for exact sums are refused at entry', () => {
  expect(() => solve(problem([[2 ** 52]]), options)).toThrow(InvalidProblem);
});

test('stopped early it still answers with a bound', () => {
  const table = Array.from({ length: 12 }, (_, d) => Array.from({ length: 8 }, (_, s) => 1 + ((d * 7 + s * 13) % 11)));
  const crossing = [0, 1].map((k) => ({ id: `x${k}`, suppliers: [0, 2, 4, 6].map((s) => `s${s + k}`), limit: 2 }));
  const p = problem(table, { crossing });
  const best = solved(p).value;
  const answer = solve(p, { ...options, signal: { aborted: true } }) as Solution;
  expect(answer.value).toBeLessThanOrEqual(best);
  expect(answer.bound).toBeGreaterThanOrEqual(best);
});
