import type { Watch } from '../network/simplex.js';
import type { Optimum } from '../optimum/optimum.js';
import type { PairName, Problem } from '../problem.js';
import type { Answer, Placement, Solution, SolveOptions } from '../solution/answer.js';
import { chains, type Change, type Move } from '../solution/change.js';
import type { Delta } from '../solution/delta.js';
import { warmBasis } from '../warm/warm-basis.js';
import { engine, type Engine, type Outcome } from './engine.js';
import { canHaveSlots, makeSlots, problemAt, type Moment } from './slots.js';
import { momentAfter } from './take-in.js';

/** Where a change starts: a moment of a day and the placements that were best then. */
export interface Standing {
  readonly engine: Engine;
  readonly moment: Moment;
  readonly pair: Int32Array;
  readonly value: number;
}

export interface DayOptions {
  readonly options: Omit<SolveOptions, 'warm'>;
  readonly watch: Watch;
  readonly solve: (problem: Problem, options: SolveOptions) => Answer;
}

/** Makes a solved problem ready for changes; null when its changes cannot be written into one network. */
export function standingOf(problem: Problem, of: Optimum, pair: Int32Array, value: number): Standing | null {
  if (!canHaveSlots(problem)) return null;
  const { slots, moment } = makeSlots(problem);
  const placed = new Int32Array(slots.net.supplier0).fill(-1);
  placed.set(pair);
  return { engine: engine(slots, warmBasis(slots.net, slots.model, of), placed.slice()), moment, pair: placed, value };
}

/** The exact best placement after a change, or null when it must be looked at as a new problem. */
export function changeOnDay(from: Standing, delta: Delta, day: DayOptions): Change | null {
  const moment = momentAfter(from.engine.slots, from.moment, delta);
  if (!moment) return null;
  const outcome = from.engine.solve(moment, day.options.seed, day.watch);
  const to: Standing = { engine: from.engine, moment, pair: outcome.pair, value: outcome.points };
  const list = moves(from, to);
  return { answer: answerOf(to, outcome, day), difference: to.value - from.value, moves: list, chains: chains(list) };
}

/** Prices and explanations are asked of few answers; those that are asked are worked out from the problem as it is then. */
function answerOf(at: Standing, { points, objective, bound, draws }: Outcome, day: DayOptions): Solution {
  const { slots } = at.engine;
  let problem: Problem | undefined;
  let whole: Solution | undefined;
  const asProblem = () => (problem ??= problemAt(slots, at.moment));
  const book = () => (whole ??= day.solve(asProblem(), day.options) as Solution);
  const top = points + (bound - objective);
  const change = (delta: Delta) => changeOnDay(at, delta, day) ?? book().change(delta);
  return {
    status: 'solved',
    get problem() {
      return asProblem();
    },
    get placements() {
      return placementsOf(at);
    },
    value: points,
    points,
    bound: top,
    gap: top === points ? 0 : (top - points) / Math.abs(top),
    proven: top === points,
    get prices() {
      return book().prices;
    },
    minima: [],
    draws,
    explain: (demand, next) => book().explain(demand, next),
    explainAll: (next) => book().explainAll(next),
    whyNot: (demand, supplier) => book().whyNot(demand, supplier),
    whatIf: (what: PairName | Delta) => ('demand' in what ? book().whatIf(what) : change(what)),
    change,
  };
}

function placementsOf({ engine: { slots }, pair }: Standing): Placement[] {
  const { net, demands } = slots;
  const out: Placement[] = [];
  pair.forEach((e, d) => {
    if (e < 0) return;
    out.push({ demand: demands[d]!.id, supplier: supplierOf(slots, e)!, score: -net.cost[e]!, forced: false });
  });
  return out;
}

const supplierOf = ({ net, suppliers }: Engine['slots'], e: number): string | null =>
  e < 0 ? null : suppliers[net.target[e]! - net.supplier0]!.id;

/** Who has something else than before, by name; whoever came or left counts from or to nothing. */
function moves(before: Standing, after: Standing): Move[] {
  const { slots } = before.engine;
  const from = new Map<string, string | null>();
  const to = new Map<string, string | null>();
  for (let d = 0; d < before.pair.length; d++) {
    const was = before.pair[d]!;
    const is = after.pair[d]!;
    if (was === is && before.moment.demand[d] === after.moment.demand[d]) continue;
    if (before.moment.demand[d] === 1) from.set(slots.demands[d]!.id, supplierOf(slots, was));
    if (after.moment.demand[d] === 1) to.set(slots.demands[d]!.id, supplierOf(slots, is));
  }
  const out: Move[] = [];
  for (const [demand, had] of from) {
    const has = to.get(demand) ?? null;
    if (had !== has) out.push({ demand, from: had, to: has });
  }
  for (const [demand, has] of to) if (!from.has(demand) && has !== null) out.push({ demand, from: null, to: has });
  return out;
}
