import type { Model } from '../compile/model.js';
import { placed } from '../crossing/repair.js';
import type { Limits, Optimum } from '../optimum/optimum.js';
import { worth } from '../compile/worth.js';
import { settleCrossing } from './crossing-ties.js';
import { chooser, lot, type TieDraw } from './draw.js';
import { settleFlow, type Turn } from './flow-ties.js';

export interface Settled {
  readonly optimum: Optimum;
  readonly draws: readonly TieDraw[];
}

/** Draws lots among all best placements; the value stays the same. An optimum that is not proven is left as it is. */
export function settle(of: Optimum, seed: string, limits: Limits): Settled {
  const { model, net } = of;
  const { demands, suppliers } = model.problem;
  const choose = chooser(seed, {
    demand: (d) => demands[d]!.id,
    supplier: (e) => suppliers[model.to[e]!]!.id,
    score: (e) => model.score[e]!,
  });
  if (of.bound > of.worth.objective) return { optimum: of, draws: [] };
  let turns: Turn[];
  let pair = of.pair;
  if (model.rows.length > 0) ({ pair, turns } = settleCrossing(of, choose, limits));
  else {
    const flow = of.basis.flow;
    turns = settleFlow(net, of.basis.cost, of.potential, flow, model.start, choose);
    if (turns.length > 0) pair = placed(model, flow);
  }
  return {
    optimum: { ...of, pair, worth: worth(model, pair) },
    draws: turns.map((t, at) => told(model, seed, t, at + 1, turns.length)),
  };
}

function told(
  { problem: { demands, suppliers }, to }: Model,
  seed: string,
  { demand, open, got }: Turn,
  turn: number,
  of: number,
): TieDraw {
  const name = (e: number) => suppliers[to[e]!]!.id;
  const id = demands[demand]!.id;
  return {
    demand: id,
    lot: lot(seed, id),
    turn,
    of,
    open: open.map(name),
    got: got < 0 ? null : name(got),
    lost: open.length > 0 && got !== open[0],
  };
}
