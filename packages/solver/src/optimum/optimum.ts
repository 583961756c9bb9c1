import type { Model } from '../compile/model.js';
import { worth, type Worth } from '../compile/worth.js';
import { crossing } from '../crossing/crossing.js';
import { placed } from '../crossing/repair.js';
import { starBasis, type Basis } from '../network/basis.js';
import { flowBound } from '../network/bound.js';
import { buildNetwork, type Network } from '../network/network.js';
import { simplex, type Watch } from '../network/simplex.js';

/** A best placement, what proves it, and where a next solve can start. */
export interface Optimum {
  readonly model: Model;
  readonly net: Network;
  /** Optimal for the two hierarchies alone; a warm start. */
  readonly basis: Basis;
  /** Pair of every demand, or -1. */
  readonly pair: Int32Array;
  readonly worth: Worth;
  /** Nothing has a higher objective. */
  readonly bound: number;
  /** The certificate: potentials of the nodes and prices of the rows that `bound` follows from. */
  readonly potential: Float64Array;
  readonly rowPrice: Float64Array;
  /** What the certificate alone bounds; higher than `bound` when branching closed the rest. */
  readonly relaxed: number;
  readonly nodes: number;
}

export interface Limits extends Watch {
  /** Branch and bound gives up after so many nodes, with the bound that it has then. */
  readonly nodes?: number;
}

/** Solves a model, from `start` when given (which is used up). */
export function optimum(model: Model, limits: Limits, start?: (net: Network) => Basis): Optimum {
  const net = buildNetwork(model);
  const basis = start ? start(net) : starBasis(net);
  simplex(net, basis, limits);
  if (model.rows.length > 0) return crossing(model, net, basis, limits);
  const pair = placed(model, basis.flow);
  const relaxed = flowBound(net, basis.cost, basis.potential) - net.offset;
  return {
    model,
    net,
    basis,
    pair,
    relaxed,
    worth: worth(model, pair),
    bound: relaxed,
    potential: basis.potential,
    rowPrice: new Float64Array(0),
    nodes: 0,
  };
}
