import { compile } from '../compile/model.js';
import { validate } from '../compile/validate.js';
import { contradiction } from '../contradiction/contradiction.js';
import { optimum, type Limits, type Optimum } from '../optimum/optimum.js';
import type { Group, PairName, Problem } from '../problem.js';
import { settle } from '../ties/settle.js';
import { changeOnDay, standingOf, type Standing } from '../day/day.js';
import { warmBasis } from '../warm/warm-basis.js';
import type { Answer, Placement, Progress, Solution, SolveOptions } from './answer.js';
import { chains, moves, type Change, type Delta } from './change.js';
import { applyDelta } from './delta.js';
import { explain, whyNot } from './explain.js';
import { ledgerOf, type Ledger } from './ledger.js';
import { minimaOf } from './minima.js';
import { names } from './names.js';
import { pricesByName, type Prices } from './prices.js';
import { finalPairs, type State } from './state.js';

/** What each solution stands on, for warm starts; kept out of the object that users see. */
const states = new WeakMap<Solution, State>();

/** What proves a solution. */
export const optimumOf = (of: Solution): Optimum => states.get(of)!.settled.optimum;

/**
 * The best placement under all limits at once, proven; or a smallest set of limits that contradict each other. The outcome does
 * not depend on the order of the input. Throws InvalidProblem for input that is no problem at all. Runs synchronously: for long
 * problems use a worker thread; `signal` may read memory shared with it. Stopped early it answers with the bound it has.
 */
export function solve(problem: Problem, options: SolveOptions): Answer {
  validate(problem);
  const against = contradiction(problem);
  if (against) return against;
  const { warm, ...kept } = options;
  const before = warm && states.get(warm);
  const limits = (phase: Progress['phase']) => limitsOf(kept, phase);
  const run = (atLeast: number, withoutMinima: boolean) => {
    const model = compile(problem, { atLeast, withoutMinima });
    const earlier =
      before && (withoutMinima || !before.plain ? (before.plain ?? before.settled).optimum : before.settled.optimum);
    const best = optimum(
      model,
      limits(model.rows.length > 0 ? 'crossing' : 'network'),
      earlier && ((net) => warmBasis(net, model, earlier)),
    );
    return settle(best, options.seed, limits('ties'));
  };
  if (!hasMinima(problem)) return solution({ problem, options: kept, settled: run(0, false), plain: null });
  const plain = run(0, true);
  const placed = finalPairs(plain.optimum).reduce((n, e) => n + (e >= 0 ? 1 : 0), 0);
  return solution({ problem, options: kept, settled: run(placed, false), plain });
}

const limitsOf = (
  { signal, onProgress, nodes }: SolveOptions | State['options'],
  phase: Progress['phase'],
): Limits => ({
  stopped: () => signal?.aborted === true,
  pivot: (pivots) => onProgress?.({ phase, pivots }),
  ...(nodes === undefined ? {} : { nodes }),
});

const hasMinima = (p: Problem) =>
  [...(p.demandGroups ?? []), ...(p.supplierGroups ?? []), ...(p.crossing ?? [])].some(
    (g: Pick<Group, 'minimum'>) => g.minimum,
  );

function solution(state: State): Solution {
  const { problem, options, settled } = state;
  const { optimum: best, draws } = settled;
  const final = finalPairs(best);
  const forcedPoints = best.model.settled.reduce((n, e) => n + (e >= 0 ? problem.pairs.score[e]! : 0), 0);
  const value = best.worth.value + forcedPoints;
  const bound = value + (best.bound - best.worth.objective);
  let ledger: Ledger | undefined;
  let prices: Prices | undefined;
  const book = () => (ledger ??= ledgerOf(best, final));
  let day: Standing | null | undefined;
  const change = (delta: Delta): Change => {
    if (!delta.force && best.bound === best.worth.objective) {
      day = day === undefined ? standingOf(problem, best, final, value) : day;
      const changed = day && changeOnDay(day, delta, { options, watch: limitsOf(options, 'network'), solve });
      if (changed) return changed;
    }
    const answer = solve(applyDelta(problem, delta), { ...options, warm: made });
    if (answer.status === 'contradiction') return { answer, difference: null, moves: [], chains: [] };
    const list = moves(state, states.get(answer)!);
    return { answer, difference: answer.value - value, moves: list, chains: chains(list) };
  };
  const force = (pair: PairName): Delta => ({
    force: [pair],
    release: (problem.forced ?? []).filter((f) => f.demand === pair.demand),
  });
  const made: Solution = {
    status: 'solved',
    problem,
    placements: placementsOf(problem, final, best.model.settled),
    value,
    points: best.worth.points + forcedPoints,
    bound,
    gap: bound === value ? 0 : (bound - value) / Math.abs(bound),
    proven: bound === value,
    get prices() {
      return (prices ??= pricesByName(best.model, book().list));
    },
    get minima() {
      return minimaOf(state, this.prices);
    },
    draws,
    explain: (demand, next = 3) => explain(book(), names(problem).demand(demand), next),
    explainAll: (next = 3) => problem.demands.map((_, d) => explain(book(), d, next)),
    whyNot: (demand, supplier) => whyNot(book(), demand, supplier, () => change(force({ demand, supplier }))),
    whatIf: (what) => change('demand' in what ? force(what) : what),
    change,
  };
  states.set(made, state);
  return made;
}

function placementsOf(problem: Problem, final: Int32Array, settled: Int32Array): Placement[] {
  const { supplier, score } = problem.pairs;
  const out: Placement[] = [];
  final.forEach((e, d) => {
    if (e < 0) return;
    out.push({
      demand: problem.demands[d]!.id,
      supplier: problem.suppliers[supplier[e]!]!.id,
      score: score[e]!,
      forced: settled[d]! >= 0,
    });
  });
  return out;
}
