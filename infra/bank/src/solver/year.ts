import { pricesAhead, withPricesAhead } from '@weerthuis/solver';
import { median } from './clock.js';
import { solved } from './region.js';
import type { Row } from './row.js';
import { placing, year, type Year } from './world/year.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
/** Other years of the same region: all that is known of what is to come. */
const PAST = [101, 102, 103, 104, 105, 106];
/** Above all points, so that nobody waits for whom there is a place. */
const PLACED = 10_000;

type People = readonly (readonly number[])[];
/** Gives everybody of this month a contingent, or -1, over what is left. */
type Way = (now: People, left: readonly number[], month: number) => number[];

const chosen = (people: People, places: readonly number[], problem = placing(people, places)): number[] => {
  const of = new Map(solved(problem).placements.map((p) => [p.demand, Number(p.supplier.slice(1))]));
  return people.map((_, d) => of.get(`d${d}`) ?? -1);
};

/** Each month as well as that month can be, without a thought of the next. */
const monthly: Way = (now, left) => chosen(now, left, withPricesAhead(placing(now, left), new Map(), PLACED));

/** Each person the best that is left, in order of coming. */
const oneByOne: Way = (now, left) => {
  const open = [...left];
  return now.map((row) => {
    const best = row.reduce((at, points, s) => (open[s]! > 0 && (at < 0 || points > row[at]!) ? s : at), -1);
    if (best >= 0) open[best]!--;
    return best;
  });
};

/** Each month with what a place would be worth later, judged by earlier years. */
const ahead =
  (past: readonly Year[]): Way =>
  (now, left, month) => {
    const futures = past.map((y) => placing([...now, ...y.months.slice(month + 1).flat()], left));
    return chosen(now, left, withPricesAhead(placing(now, left), pricesAhead(futures, 'year'), PLACED));
  };

/** Points of a whole year, placed month by month in this way. */
function live({ months, places }: Year, way: Way): { points: number; placed: number } {
  const left = [...places];
  let points = 0;
  let placed = 0;
  months.forEach((now, month) =>
    way(now, left, month).forEach((s, d) => {
      if (s < 0) return;
      left[s]!--;
      placed++;
      points += now[d]![s]!;
    }),
  );
  return { points, placed };
}

/** Twelve monthly batches against the best with hindsight: with prices of what is to come, without, and one by one. */
function against(share: number) {
  const past = PAST.map((seed) => year(seed, { share }));
  const ways: Record<string, Way> = { ahead: ahead(past), monthly, oneByOne };
  const shares: Record<string, number[]> = { ahead: [], monthly: [], oneByOne: [] };
  let all = true;
  for (const seed of SEEDS) {
    const y = year(seed, { share });
    const people = y.months.flat();
    const hindsight = solved(withPricesAhead(placing(people, y.places), new Map(), PLACED));
    const best = hindsight.points - hindsight.placements.length * PLACED;
    for (const [name, way] of Object.entries(ways)) {
      const lived = live(y, way);
      all &&= lived.placed === hindsight.placements.length;
      shares[name]!.push(lived.points / best);
    }
  }
  return { shares, all };
}

const percent = (n: number): string => `${(n * 100).toFixed(2)} %`;

function row(share: number, instance: string, barred: boolean): Row {
  const { shares, all } = against(share);
  const of = (name: string): number => median(shares[name]!);
  const [prices, without, single] = [of('ahead'), of('monthly'), of('oneByOne')];
  const lowest = Math.min(...shares['ahead']!);
  return {
    instance,
    figure: 'share of the optimum with hindsight, median of 8 years: prices ahead (lowest); without; one by one',
    bar: barred ? '> 98 %, and more than without' : 'no bar',
    measured: `${percent(prices)} (${percent(lowest)}); ${percent(without)}; ${percent(single)}${all ? '' : '; NOT as many placed'}`,
    met: barred ? all && prices > 0.98 && prices > without : null,
  };
}

/** With places for all; and with too few, where hindsight may pass over whom it likes and a month may not. */
export const ofYear = (): Row[] => [
  row(1, 'a year: 240 people in 12 batches over 15 contingents', true),
  row(0.92, 'the same with 8 % fewer places; only hindsight passes people over', false),
];
