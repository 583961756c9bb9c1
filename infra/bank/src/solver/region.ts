import { solve, type Delta, type Problem, type Solution } from '@weerthuis/solver';
import { clock, median, quantile, timed, type Timed } from './clock.js';
import { ms, share, type Row } from './row.js';
import { instance } from './world/instance.js';

export type Rival = (problem: Problem, whole: boolean) => Timed<number>;

/** Stops after `most` milliseconds of processor time, with the bound it has then. */
export function solved(problem: Problem, most = Infinity): Solution {
  const end = clock() + most;
  const signal = {
    get aborted() {
      return clock() > end;
    },
  };
  const answer = solve(problem, { seed: 'bench', ...(most < Infinity && { signal }) });
  if (answer.status !== 'solved') throw new Error('contradiction');
  return answer;
}

/** Ours and theirs on the same problems, side by side; the same optimum or it does not count. */
export function against(problems: readonly Problem[], rival: Rival, whole: boolean, explain: boolean) {
  const own: number[] = [];
  const ratio: number[] = [];
  const theirs: number[] = [];
  let same = true;
  for (const problem of problems) {
    const mine = [0, 1, 2].map(() =>
      timed(() => {
        const s = solved(problem);
        if (explain) s.explainAll();
        return s;
      }),
    );
    const other = rival(problem, whole);
    const { result } = mine[0]!;
    same &&= result.proven && result.value === other.result;
    own.push(median(mine.map((m) => m.ms)));
    theirs.push(other.ms);
    ratio.push(own.at(-1)! / other.ms);
  }
  return { own, theirs, ratio, same };
}

/** Region rows; the first instances are not counted, they warm the compiler up. */
export function region(rival: Rival): Row[] {
  const seeds = [1, 2, 3, 4, 5, 6];
  const plain = seeds.map((seed) => instance({ people: 500, homes: 200, seed }));
  plain.forEach((problem) => solved(problem));
  const lp = against(plain, rival, false, false);
  const rows: Row[] = [
    {
      instance: 'region 500 × 200, two hierarchies',
      figure: 'ours ÷ HiGHS LP, median (spread)',
      bar: '≤ 1/30',
      measured: `${share(median(lp.ratio))} (${share(Math.max(...lp.ratio))} – ${share(Math.min(...lp.ratio))}); ${ms(median(lp.own))} against ${ms(median(lp.theirs))}`,
      met: lp.same && median(lp.ratio) <= 1 / 30,
    },
  ];
  const times: number[] = [];
  let proven = true;
  for (let seed = 1; seed <= 60; seed++) {
    const problem = instance({ people: 500, homes: 200, seed, crossing: true });
    const { ms: took, result } = timed(() => {
      const s = solved(problem);
      s.explainAll();
      return s;
    });
    proven &&= result.proven;
    if (seed > 10) times.push(took);
  }
  const mip = against(
    [11, 12, 13].map((seed) => instance({ people: 500, homes: 200, seed, crossing: true })),
    rival,
    true,
    true,
  );
  rows.push(
    {
      instance: 'region 500 × 200, crossing, proven, everybody explained',
      figure: 'p50 / p95 of 50 seeds',
      bar: '≤ 50 / 100 ms',
      measured: `${ms(median(times))} / ${ms(quantile(times, 0.95))}${proven ? '' : ', NOT all proven'}`,
      met: proven && median(times) <= 50 && quantile(times, 0.95) <= 100,
    },
    {
      instance: 'the same',
      figure: 'ours ÷ HiGHS MIP, median (spread), 3 seeds',
      bar: '≤ 1/50',
      measured: `${share(median(mip.ratio))} (${share(Math.max(...mip.ratio))} – ${share(Math.min(...mip.ratio))}); HiGHS ${ms(median(mip.theirs))}`,
      met: mip.same && median(mip.ratio) <= 1 / 50,
    },
  );
  return rows;
}

/** A day of changes to a region, each exact and warm, now and then held to a solve from scratch. */
export function day(): Row[] {
  const problem = instance({ people: 500, homes: 200, seed: 1 });
  let now = solved(problem);
  const times: number[] = [];
  let same = true;
  const next = changes(problem);
  for (let k = 0; k < 1200; k++) {
    const delta = next(k);
    const start = clock();
    const { answer } = now.change(delta);
    if (k >= 200) times.push(clock() - start);
    if (answer.status !== 'solved') throw new Error('contradiction');
    now = answer;
    if (k % 50 === 0) same &&= solved(now.problem).value === now.value;
  }
  return [
    {
      instance: '1,000 changes on a region day, two hierarchies',
      figure: 'p99 (p50); every fiftieth equal to a full solve',
      bar: '≤ 5 ms',
      measured: `${ms(quantile(times, 0.99))} (${ms(median(times))})${same ? '' : ', NOT equal'}`,
      met: same && quantile(times, 0.99) <= 5,
    },
  ];
}

/**
 * In turn: a home goes, the same home comes back, a limit goes down, and up again, somebody leaves, somebody new comes, a home
 * that nobody saw before comes, and goes.
 */
function changes({ demands, suppliers, supplierGroups, pairs }: Problem): (k: number) => Delta {
  const name = demands.map((d) => d.id);
  const row = (i: number) =>
    Array.from({ length: pairs.start[i + 1]! - pairs.start[i]! }, (_, n) => {
      const e = pairs.start[i]! + n;
      return { demand: name[i]!, supplier: suppliers[pairs.supplier[e]!]!.id, score: pairs.score[e]! };
    });
  const column = (j: number, supplier: string) =>
    demands.flatMap((_, i) => row(i).filter((p) => p.supplier === suppliers[j]!.id)).map((p) => ({ ...p, supplier }));
  return (k) => {
    const round = Math.floor(k / 8);
    const j = (round * 7919) % suppliers.length;
    const i = (round * 31) % demands.length;
    const home = suppliers[j]!;
    const group = supplierGroups![(round * 31) % supplierGroups!.length]!;
    const limit = (less: number): Delta => ({
      limits: [{ hierarchy: 'supplier', id: group.id, limit: Math.max(0, group.limit! - less) }],
    });
    const turns: (() => Delta)[] = [
      () => ({ withdrawSuppliers: [home.id] }),
      () => ({ addSuppliers: [home], pairs: column(j, home.id) }),
      () => limit(1),
      () => limit(0),
      () => ({ withdrawDemands: [name[i]!] }),
      () => ({ addDemands: [{ ...demands[i]!, id: (name[i] = `new ${round}`) }], pairs: row(i) }),
      () => ({ addSuppliers: [{ ...home, id: `built ${round}` }], pairs: column(j, `built ${round}`) }),
      () => ({ withdrawSuppliers: [`built ${round}`] }),
    ];
    return turns[k % 8]!();
  };
}
