import { flowBound } from '../network/bound.js';
import type { Basis } from '../network/basis.js';
import { simplex, type Watch } from '../network/simplex.js';
import { chooser, type TieDraw, type TieNames } from '../ties/draw.js';
import { settleFlow } from '../ties/flow-ties.js';
import { drawsOf } from '../ties/settle.js';
import { rebase, setLimits } from './rebase.js';
import { pairsOfDemand, type Moment, type Slots } from './slots.js';

/** Best placement at one moment, by slot; exact wherever the tree stood before. */
export interface Outcome {
  /** Pair of every demand's slot, or -1. */
  readonly pair: Int32Array;
  readonly points: number;
  /** Points, less the weight of each floor that is missed. */
  readonly objective: number;
  /** No placement has a higher objective. */
  readonly bound: number;
  readonly draws: readonly TieDraw[];
}

/** Solves moments of one day one after the other, in one network: nothing the size of the pairs is made anew. */
export interface Engine {
  readonly slots: Slots;
  solve(moment: Moment, seed: string, watch: Watch): Outcome;
}

export function engine(slots: Slots, basis: Basis, placed: Int32Array): Engine {
  const { net, demands, suppliers } = slots;
  const names: TieNames = {
    demand: (d) => demands[d]!.id,
    supplier: (e) => suppliers[net.target[e]! - net.supplier0]!.id,
    score: (e) => -net.cost[e]!,
  };
  let held = placed;
  return {
    slots,
    solve(moment, seed, watch) {
      setLimits(slots, moment);
      rebase(slots, basis, held, moment);
      const done = simplex(net, basis, watch);
      held = placements(slots, basis.flow);
      const relaxed = flowBound(net, basis.cost, basis.potential);
      const { points, objective } = worthOf(slots, moment, held);
      const turns =
        done && relaxed === objective
          ? settleFlow(
              net,
              basis.cost,
              basis.potential,
              basis.flow,
              (d) => pairsOfDemand(slots, d),
              chooser(seed, names),
            )
          : [];
      if (turns.length > 0) {
        // The draw moves flow and leaves the tree alone: what it emptied stands at nothing from here on.
        for (const e of held) if (e >= 0) basis.state[e] = 1;
        held = placements(slots, basis.flow);
      }
      const now = turns.length > 0 ? worthOf(slots, moment, held) : { points, objective };
      return { pair: held, ...now, bound: relaxed, draws: drawsOf(turns, names, seed) };
    },
  };
}

function placements({ net }: Slots, flow: Int32Array): Int32Array {
  const { pairs, source, supplier0 } = net;
  const out = new Int32Array(supplier0).fill(-1);
  for (let e = 0; e < pairs; e++) if (flow[e] !== 0) out[source[e]!] = e;
  return out;
}

function worthOf({ net, model }: Slots, moment: Moment, pair: Int32Array): { points: number; objective: number } {
  let points = 0;
  let above = 0;
  for (let d = 0; d < pair.length; d++)
    if (pair[d]! >= 0) points -= net.cost[pair[d]!]!;
    else if (moment.demand[d] === 1 && net.cost[net.pairs + d]! > 0) above += model.weights.floor;
  return { points, objective: points - above };
}
