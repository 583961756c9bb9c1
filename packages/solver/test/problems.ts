import fc from 'fast-check';
import { fromRows, type Crossing, type Group, type PairName, type Problem } from '../src/index.js';

/** How wild the made-up problems are. */
export interface Wild {
  readonly demands?: number;
  readonly suppliers?: number;
  /** Highest score; low means many ties. */
  readonly top?: number;
  readonly crossing?: boolean;
  readonly minima?: boolean;
  readonly floors?: boolean;
  readonly forced?: boolean;
}

/** Any problem: two hierarchies of up to three levels, amounts, limits of 0 too, pairs that are forbidden, scores with ties. */
export function problems(wild: Wild = {}): fc.Arbitrary<Problem> {
  const { demands = 8, suppliers = 6, top = 30 } = wild;
  return fc
    .record({
      d: fc.integer({ min: 1, max: demands }),
      s: fc.integer({ min: 1, max: suppliers }),
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    })
    .map(({ d, s, seed }) => draw(d, s, top, wild, lcg(seed)));
}

/** Whole numbers below n, from a seed; the seed alone is shrunk and reported. */
function lcg(seed: number): (n: number) => number {
  let state = (Math.imul(seed, 2654435761) ^ 0x5bd1e995) >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

function draw(d: number, s: number, top: number, wild: Wild, u: (n: number) => number): Problem {
  const level = [1, 5, Math.ceil(top / 3)][u(3)]!;
  const density = 3 + u(7);
  const minimum = () => (wild.minima && u(3) === 0 ? { minimum: { amount: 1 + u(3), price: u(2 * top) } } : {});
  const groups = (name: string, most: number): Group[] =>
    Array.from({ length: u(5) }, (_, k) => ({
      id: `${name}${k}`,
      ...(k > 0 && u(2) === 0 ? { parent: `${name}${u(k)}` } : {}),
      ...(u(4) > 0 ? { limit: u(most) } : {}),
      ...minimum(),
    }));
  const demandGroups = groups('g', d + 1);
  const supplierGroups = groups('t', s + 1);
  const inside = (list: readonly Group[]) => (list.length > 0 && u(4) > 0 ? { group: list[u(list.length)]!.id } : {});
  const base = {
    demands: Array.from({ length: d }, (_, k) => ({
      id: `d${k}`,
      ...inside(demandGroups),
      ...(wild.floors && u(3) === 0 ? { floor: true } : {}),
    })),
    suppliers: Array.from({ length: s }, (_, k) => ({
      id: `s${k}`,
      ...inside(supplierGroups),
      ...(u(5) === 0 ? { amount: u(4) } : {}),
    })),
    demandGroups,
    supplierGroups,
  };
  const rows = base.demands.map(() =>
    base.suppliers.flatMap((_, at) =>
      u(10) < density ? [[at, Math.round((u(top) + 1) / level) * level] as [number, number]] : [],
    ),
  );
  const some = (list: readonly { readonly id: string }[]) => list.filter(() => u(2) === 0).map((x) => x.id);
  const crossing: Crossing[] = !wild.crossing
    ? []
    : Array.from({ length: 1 + u(4) }, (_, k) => ({
        id: `x${k}`,
        ...(u(4) > 0 ? { suppliers: some(base.suppliers) } : {}),
        ...(u(3) === 0 ? { demands: some(base.demands) } : {}),
        ...(u(5) > 0 ? { limit: u(4) } : {}),
        ...minimum(),
      }));
  const pair = (): PairName => ({ demand: `d${u(d)}`, supplier: `s${u(s)}` });
  const forced = wild.forced ? Array.from({ length: u(3) }, pair) : [];
  const forbidden = Array.from({ length: u(3) }, pair);
  return { ...base, pairs: fromRows(rows), crossing, forced, forbidden };
}

/** The same problem, everything in another order. */
export function shuffled(problem: Problem, seed: number): Problem {
  const u = lcg(seed);
  const mix = <T>(list: readonly T[]): T[] => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = u(i + 1);
      [out[i], out[j]] = [out[j]!, out[i]!];
    }
    return out;
  };
  const demands = mix(problem.demands);
  const suppliers = mix(problem.suppliers);
  const was = new Map(problem.demands.map((x, at) => [x.id, at]));
  const place = new Map(suppliers.map((x, at) => [x.id, at]));
  const rows = demands.map(({ id }) => {
    const d = was.get(id)!;
    const row: [number, number][] = [];
    for (let e = problem.pairs.start[d]!; e < problem.pairs.start[d + 1]!; e++)
      row.push([place.get(problem.suppliers[problem.pairs.supplier[e]!]!.id)!, problem.pairs.score[e]!]);
    return mix(row);
  });
  return {
    ...problem,
    demands,
    suppliers,
    pairs: fromRows(rows),
    demandGroups: mix(problem.demandGroups ?? []),
    supplierGroups: mix(problem.supplierGroups ?? []),
    crossing: mix((problem.crossing ?? []).map((c) => ({ ...c, ...(c.suppliers && { suppliers: mix(c.suppliers) }) }))),
  };
}
