import { placed } from '../crossing/repair.js';
import type { Limits, Optimum } from '../optimum/optimum.js';
import { worth } from '../compile/worth.js';
import { settleCrossing } from './crossing-ties.js';
import { chooser, lot, type TieDraw, type TieNames } from './draw.js';
import { settleFlow, type Turn } from './flow-ties.js';

export interface Settled {
  readonly optimum: Optimum;
  readonly draws: readonly TieDraw[];
}

/** Draws lots among all best placements; the value stays the same. An optimum that is not proven is left as it is. */
export function settle(of: Optimum, seed: string, limits: Limits): Settled {
  const { model, net } = of;
  const { demands, suppliers } = model.problem;
  const names: TieNames = {
    demand: (d) => demands[d]!.id,
    supplier: (e) => suppliers[model.to[e]!]!.id,
    score: (e) => model.score[e]!,
  };
  const choose = chooser(seed, names);
  if (of.bound > of.worth.objective) return { optimum: of, draws: [] };
  let turns: Turn[];
  let pair = of.pair;
  if (model.rows.length > 0) ({ pair, turns } = settleCrossing(of, choose, limits));
  else {
    const flow = of.basis.flow;
    turns = settleFlow(
      net,
      of.basis.cost,
      of.potential,
      flow,
      (d) => range(model.start[d]!, model.start[d + 1]!),
      choose,
    );
    if (turns.length > 0) pair = placed(model, flow);
  }
  return {
    optimum: { ...of, pair, worth: worth(model, pair) },
    draws: drawsOf(turns, names, seed),
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

/** The draw as it is told: names for positions. */
export function drawsOf(turns: readonly Turn[], names: TieNames, seed: string): TieDraw[] {
  return turns.map(({ demand, open, got }, at) => ({
    demand: names.demand(demand),
    lot: lot(seed, names.demand(demand)),
    turn: at + 1,
    of: turns.length,
    open: open.map(names.supplier),
    got: got < 0 ? null : names.supplier(got),
    lost: open.length > 0 && got !== open[0],
  }));
}
