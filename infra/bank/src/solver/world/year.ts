import { fromRows, type Demand, type Problem } from '@weerthuis/solver';
import { random } from './random.js';

const MONTHS = 12;

/** A year in which people come month by month and each gets a place in one of the contingents of that year. */
export interface Year {
  /** Points per contingent of everybody who comes, by month. */
  readonly months: readonly (readonly (readonly number[])[])[];
  readonly places: readonly number[];
}

/**
 * Contingents differ in size and in how wanted they are: some suit nearly everybody, some hardly anybody, most people have
 * one that suits best. `share`: places per person.
 */
export function year(seed: number, { people = 240, contingents = 15, share = 1 } = {}): Year {
  // How wanted each contingent is belongs to the region: the same in every year, so that the past says something.
  const region = random(7);
  const wanted = Array.from({ length: contingents }, () => region() * 400);
  const size = Array.from({ length: contingents }, () => 0.3 + region());
  const all = size.reduce((a, b) => a + b);
  const places = size.map((s) => Math.max(1, Math.round((s / all) * people * share)));
  const draw = random(seed);
  const months: number[][][] = Array.from({ length: MONTHS }, () => []);
  for (let n = 0; n < people; n++) {
    const own = Math.floor(draw() * contingents);
    const row = wanted.map((w, j) => Math.round(100 + w + draw() * 400 + (j === own ? 250 : 0)));
    months[Math.floor(draw() * MONTHS)]!.push(row);
  }
  return { months, places };
}

/** These people over these places. */
export function placing(people: readonly (readonly number[])[], places: readonly number[]): Problem {
  const demands: Demand[] = people.map((_, d) => ({ id: `d${d}` }));
  return {
    demands,
    suppliers: places.map((amount, s) => ({ id: `s${s}`, amount })),
    pairs: fromRows(people.map((row) => row.map((points, s) => [s, points] as const))),
  };
}
