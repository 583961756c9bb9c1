import { jest } from '@jest/globals';
import fc from 'fast-check';
import { applyDelta, solve, type Delta, type Problem, type Solution } from '../src/index.js';
import { bruteForce } from './brute-force.js';
import { highsOracle } from './highs-oracle.js';
import { broken, pairsOf } from './limits-of.js';
import { problems, shuffled, type Wild } from './problems.js';
import { bestPaths } from './second-method.js';

const NIGHT = process.env.NACHT === '1';
/** Ten thousand instances of every law at night; a sample by day. */
const runs = (day: number) => ({ numRuns: NIGHT ? 10_000 : day });
if (NIGHT) jest.setTimeout(3_600_000);

function solved(problem: Problem, seed = 'lot'): Solution {
  const answer = solve(problem, { seed });
  if (answer.status !== 'solved') throw new Error('contradiction');
  return answer;
}

const held = (s: Solution) => s.placements.map((p) => `${p.demand} ${p.supplier}`).sort();
const byDemand = (s: Solution) => new Map(s.placements.map((p) => [p.demand, p.supplier]));
const law = (wild: Wild, day: number, check: (problem: Problem) => void) =>
  fc.assert(fc.property(problems(wild), check), runs(day));

describe('the optimum', () => {
  let highs: (problem: Problem, whole: boolean) => number;
  beforeAll(async () => void (highs = await highsOracle()));

  test('of two hierarchies is what HiGHS finds, relaxed or whole, and what best paths find', () =>
    law({}, 100, (p) => {
      const s = solved(p);
      expect(s.proven).toBe(true);
      expect(broken(p, s.placements)).toEqual([]);
      expect(highs(p, false)).toBeCloseTo(s.value, 5);
      expect(bestPaths(p)).toBe(s.value);
    }));

  test('under crossing limits is what HiGHS finds over whole placements', () =>
    law({ crossing: true }, 120, (p) => {
      const s = solved(p);
      expect(s.proven).toBe(true);
      expect(broken(p, s.placements)).toEqual([]);
      expect(highs(p, true)).toBeCloseTo(s.value, 5);
    }));

  test('with everything at once is what trying every placement finds', () =>
    law({ demands: 6, suppliers: 4, top: 12, crossing: true, minima: true, floors: true, forced: true }, 400, (p) => {
      const answer = solve(p, { seed: 'lot' });
      const free = bruteForce({ ...p, ...withoutMinima(p) });
      expect(answer.status).toBe(free ? 'solved' : 'contradiction');
      if (answer.status !== 'solved' || !free) return;
      expect(broken(p, answer.placements)).toEqual([]);
      expect(answer.proven).toBe(true);
      const best = bruteForce(p, solved({ ...p, ...withoutMinima(p) }).placements.length)!;
      expect(answer.value).toBe(best.value);
    }));
});

const withoutMinima = (p: Problem): Partial<Problem> => ({
  demandGroups: (p.demandGroups ?? []).map(({ minimum: _, ...g }) => g),
  supplierGroups: (p.supplierGroups ?? []).map(({ minimum: _, ...g }) => g),
  crossing: (p.crossing ?? []).map(({ minimum: _, ...c }) => c),
});

describe('fairness of order and lot', () => {
  test('the order of the input changes nobody', () =>
    fc.assert(
      fc.property(problems({ crossing: true, top: 4, floors: true }), fc.integer(), (p, seed) => {
        expect(held(solved(shuffled(p, seed)))).toEqual(held(solved(p)));
      }),
      runs(100),
    ));

  test('the score is the same whatever the lot', () =>
    fc.assert(
      fc.property(problems({ crossing: true, top: 4 }), fc.string(), (p, seed) => {
        expect(solved(p, seed).value).toBe(solved(p).value);
      }),
      runs(100),
    ));
});

describe('what moves the value', () => {
  test('one more place never lowers it', () =>
    law({ crossing: true }, 80, (p) => {
      const more = {
        ...p,
        suppliers: p.suppliers.map((s, k) => (k === 0 ? { ...s, amount: (s.amount ?? 1) + 1 } : s)),
      };
      expect(solved(more).value).toBeGreaterThanOrEqual(solved(p).value);
    }));

  test('taking a limit away never lowers it', () =>
    law({ crossing: true }, 120, (p) => {
      const value = solved(p).value;
      expect(solved({ ...p, crossing: p.crossing!.slice(1) }).value).toBeGreaterThanOrEqual(value);
      expect(
        solved({ ...p, supplierGroups: p.supplierGroups!.map(({ limit: _, ...g }) => g) }).value,
      ).toBeGreaterThanOrEqual(value);
    }));

  test('a minimum never lowers the number of placements, and floors come before points', () =>
    law({ crossing: true, minima: true, floors: true }, 120, (p) => {
      const plain = solved({ ...p, ...withoutMinima(p) });
      expect(solved(p).placements.length).toBeGreaterThanOrEqual(plain.placements.length);
    }));
});

describe('explanations', () => {
  test('one more such place outside all limits adds no more than a place asks', () =>
    law({}, 60, (p) => {
      const s = solved(p);
      p.suppliers.forEach((supplier, k) => {
        let asks = s.prices.suppliers.get(supplier.id) ?? 0;
        for (let g = supplier.group; g; g = p.supplierGroups!.find((x) => x.id === g)!.parent)
          asks += s.prices.supplierGroups.get(g) ?? 0;
        const same = pairsOf(p).filter((q) => q.s === k);
        const extra = { id: 'extra' };
        const pairs = same.map((q) => ({ demand: p.demands[q.d]!.id, supplier: 'extra', score: q.score }));
        expect(solved(applyDelta(p, { addSuppliers: [extra], pairs })).value - s.value).toBeLessThanOrEqual(asks);
      });
    }));

  test('add up exactly: surplus + parts − score = loss, at least 0, and no more than forcing really costs', () =>
    law({ crossing: true }, 120, (p) => {
      const s = solved(p);
      for (const e of s.explainAll(2)) {
        for (const a of e.next) {
          expect(e.surplus + a.parts.reduce((n, part) => n + part.points, 0) - a.score).toBe(a.loss);
          expect(a.loss).toBeGreaterThanOrEqual(0);
          const forced = s.whatIf({ demand: e.demand, supplier: a.supplier });
          if (forced.difference !== null) expect(-forced.difference).toBeGreaterThanOrEqual(a.atLeast - 1e-9);
        }
      }
    }));
});

describe('a change', () => {
  const deltas = fc.record({ d: fc.nat(7), s: fc.nat(5), kind: fc.nat(5), n: fc.nat(3) });
  test('answers exactly what solving from scratch answers, placements and all', () =>
    fc.assert(
      fc.property(problems({ crossing: true, minima: true, floors: true, top: 10 }), deltas, (p, { d, s, kind, n }) => {
        const demand = p.demands[d % p.demands.length]!.id;
        const supplier = p.suppliers[s % p.suppliers.length]!.id;
        const group = p.supplierGroups?.[n]?.id;
        const delta = [
          { withdrawDemands: [demand] },
          { withdrawSuppliers: [supplier] },
          { addDemands: [{ id: 'new' }], pairs: [{ demand: 'new', supplier, score: n + 3 }] },
          {
            addSuppliers: [{ id: 'new', ...(group ? { group } : {}) }],
            pairs: [{ demand, supplier: 'new', score: n + 3 }],
          },
          { forbid: [{ demand, supplier }] },
          group ? { limits: [{ hierarchy: 'supplier' as const, id: group, limit: n }] } : {},
        ][kind]!;
        const changed = solved(p).change(delta).answer as Solution;
        const fresh = solved(applyDelta(p, delta));
        expect(changed.value).toBe(fresh.value);
        expect(held(changed)).toEqual(held(fresh));
      }),
      runs(150),
    ));

  const steps = fc.array(fc.record({ kind: fc.nat(6), d: fc.nat(7), s: fc.nat(5), n: fc.nat(9), back: fc.nat(3) }), {
    minLength: 2,
    maxLength: 8,
  });
  test('after change after change, and from any earlier answer, still answers what solving from scratch answers', () =>
    fc.assert(
      fc.property(problems({ floors: true, top: 10 }), steps, (p, list) => {
        const answers = [solved(p)];
        list.forEach((step, k) => {
          const from = answers.at(-1 - (step.back === 0 ? k % answers.length : 0))!;
          const delta = stepOf(from.problem, p, step, k);
          const { answer, difference, moves } = from.change(delta);
          const changed = answer as Solution;
          const fresh = solved(applyDelta(from.problem, delta));
          expect(changed.value).toBe(fresh.value);
          expect(changed.proven).toBe(true);
          expect(difference).toBe(fresh.value - from.value);
          expect(held(changed)).toEqual(held(fresh));
          expect(changed.prices).toEqual(fresh.prices);
          expect(changed.draws).toEqual(fresh.draws);
          const after = byDemand(from);
          for (const m of moves)
            if (m.to === null) after.delete(m.demand);
            else after.set(m.demand, m.to);
          expect(after).toEqual(byDemand(changed));
          answers.push(changed);
        });
      }),
      runs(120),
    ));
});

/** Somebody or something leaves, comes back as it was, comes new, or a limit changes. */
function stepOf(
  now: Problem,
  first: Problem,
  { kind, d, s, n }: Record<'kind' | 'd' | 's' | 'n', number>,
  k: number,
): Delta {
  const demand = now.demands[d % Math.max(1, now.demands.length)];
  const supplier = now.suppliers[s % Math.max(1, now.suppliers.length)];
  const goneSupplier = first.suppliers.find((x) => !now.suppliers.some((y) => y.id === x.id));
  const goneDemand = first.demands.find((x) => !now.demands.some((y) => y.id === x.id));
  const of = (p: Problem) =>
    pairsOf(p).map((q) => ({ demand: p.demands[q.d]!.id, supplier: p.suppliers[q.s]!.id, score: q.score }));
  const there = (p: { demand: string; supplier: string }) =>
    (p.demand === goneDemand?.id || now.demands.some((x) => x.id === p.demand)) &&
    (p.supplier === goneSupplier?.id || now.suppliers.some((x) => x.id === p.supplier));
  const group = now.supplierGroups?.[n % Math.max(1, now.supplierGroups.length)]?.id;
  const all = of(first).filter(there);
  if (kind === 0 && demand) return { withdrawDemands: [demand.id] };
  if (kind === 1 && supplier) return { withdrawSuppliers: [supplier.id] };
  if (kind === 2 && goneSupplier)
    return {
      addSuppliers: [goneSupplier],
      pairs: all.filter((p) => p.supplier === goneSupplier.id && p.demand !== goneDemand?.id),
    };
  if (kind === 3 && goneDemand)
    return {
      addDemands: [goneDemand],
      pairs: all.filter((p) => p.demand === goneDemand.id && p.supplier !== goneSupplier?.id),
    };
  if (kind === 4 && supplier)
    return { addDemands: [{ id: `new ${k}` }], pairs: [{ demand: `new ${k}`, supplier: supplier.id, score: n + 1 }] };
  if (kind === 5 && demand)
    return {
      addSuppliers: [{ id: `new ${k}`, amount: 1 + (n % 2), ...(group ? { group } : {}) }],
      pairs: [{ demand: demand.id, supplier: `new ${k}`, score: n + 1 }],
    };
  return group ? { limits: [{ hierarchy: 'supplier', id: group, limit: n % 4 }] } : {};
}
