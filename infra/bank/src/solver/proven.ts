import type { Problem } from '@weerthuis/solver';
import { solved } from './region.js';
import type { Row } from './row.js';
import { instance } from './world/instance.js';
import { random, whole } from './world/random.js';

/** Shuffled, tight and tied worlds: everything proven, and nobody moves when the input comes in another order. */
export function proven(): Row[] {
  const kinds = { shuffled: { shuffled: true }, tight: { tight: 0.45 }, tied: { level: 100_000, shuffled: true } };
  return Object.entries(kinds).map(([name, extra]) => {
    let all = 0;
    for (let seed = 1; seed <= 20; seed++)
      if (solved(instance({ people: 100, homes: 40, seed, crossing: true, ...extra })).proven) all++;
    const problem = instance({ people: 100, homes: 40, seed: 3, crossing: true, ...extra });
    const base = held(problem);
    let differ = 0;
    for (let seed = 1; seed <= 50; seed++) {
      const now = held(permuted(problem, seed));
      for (const [who, what] of base) if (now.get(who) !== what) differ++;
    }
    return {
      instance: `${name} 100 × 40, crossing`,
      figure: 'proven of 20; placements that differ over 50 permutations',
      bar: 'all; 0',
      measured: `${all} of 20; ${differ}`,
      met: all === 20 && differ === 0,
    };
  });
}

const held = (problem: Problem) => new Map(solved(problem).placements.map((p) => [p.demand, p.supplier]));

function permuted(problem: Problem, seed: number): Problem {
  const u = random(seed);
  const order = problem.demands.map((_, k) => k);
  for (let i = order.length - 1; i > 0; i--) {
    const j = whole(u, i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const { start, supplier, score } = problem.pairs;
  const rows = order.map((d) => ({ from: start[d]!, to: start[d + 1]! }));
  const from = new Int32Array(order.length + 1);
  rows.forEach((r, k) => (from[k + 1] = from[k]! + r.to - r.from));
  return {
    ...problem,
    demands: order.map((d) => problem.demands[d]!),
    pairs: {
      start: from,
      supplier: Int32Array.from(rows.flatMap((r) => [...supplier.subarray(r.from, r.to)])),
      score: Float64Array.from(rows.flatMap((r) => [...score.subarray(r.from, r.to)])),
    },
  };
}
