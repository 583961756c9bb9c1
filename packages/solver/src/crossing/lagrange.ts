import type { Model } from '../compile/model.js';
import { worth } from '../compile/worth.js';
import { refresh, type Basis } from '../network/basis.js';
import { flowBound } from '../network/bound.js';
import type { Network } from '../network/network.js';
import { simplex, type Watch } from '../network/simplex.js';
import { type ArcRows, priced, usage } from './arc-rows.js';
import { placed, repair } from './repair.js';

/** What the rows' prices alone prove: with prices `price` no placement is worth more than `bound`. */
export interface Priced {
  readonly price: Float64Array;
  readonly bound: number;
}

/** Nearest multiple of the model's grain, within what the row's price may be. */
export function rounded({ rows, weights }: Model, price: Float64Array): Float64Array {
  return price.map((p, k) => {
    const near = Math.round(p * weights.grain) / weights.grain;
    return Math.min(Math.max(near, rows[k]!.low), rows[k]!.high, weights.closed);
  });
}

/** Potentials as multiples of the grain. */
export function roundedPotential({ weights: { grain } }: Model, potential: Float64Array): Float64Array {
  return potential.map((p) => Math.round(p * grain) / grain);
}

/** The bound of given potentials and row prices over every pair of the network. Exact when all are multiples of the grain. */
export function sideBound(
  net: Network,
  model: Model,
  cost: Float64Array,
  potential: Float64Array,
  price: Float64Array,
): number {
  let bound = flowBound(net, cost, potential);
  model.rows.forEach((row, k) => (bound += price[k]! * row.amount));
  return bound;
}

/** Optimal flow for given row prices, warm from the basis. */
export function solvePriced(net: Network, rows: ArcRows, basis: Basis, price: Float64Array, watch: Watch): boolean {
  if (basis.cost === net.cost) basis.cost = net.cost.slice();
  priced(net, rows, price, basis.cost);
  refresh(net, basis);
  return simplex(net, basis, watch);
}

/**
 * Subgradient steps towards the best prices: rows used beyond their amount get dearer, by the step of B.T. Polyak (1969) towards
 * the best placement found by repairing what the prices leave over. Answers the best of both.
 */
export function firstPrices(
  net: Network,
  model: Model,
  rows: ArcRows,
  basis: Basis,
  steps: number,
  watch: Watch,
): FirstPrices {
  const n = model.rows.length;
  let price: Float64Array = new Float64Array(n);
  let best: FirstPrices = { price, bound: Infinity, pair: null, objective: -Infinity };
  const used = new Float64Array(n);
  const way = new Float64Array(n);
  let reach = 1;
  let idle = 0;
  for (let step = 0; step < steps; step++) {
    if (!solvePriced(net, rows, basis, price, watch)) break;
    const bound = sideBound(net, model, basis.cost, basis.potential, price) - net.offset;
    if (bound < best.bound - 1e-6 * Math.abs(best.bound)) idle = 0;
    else if (++idle % 4 === 0) reach /= 2;
    if (bound < best.bound) best = { ...best, price: price.slice(), bound };
    usage(rows, basis.flow, used);
    if (step % 5 === 0) best = better(model, best, repair(model, placed(model, basis.flow)));
    let length = 0;
    model.rows.forEach((row, k) => {
      way[k] = 0.7 * (used[k]! - row.amount) + 0.3 * way[k]!;
      if ((price[k]! <= row.low && way[k]! < 0) || (price[k]! >= row.high && way[k]! > 0)) way[k] = 0;
      length += way[k]! ** 2;
    });
    if (length === 0 || bound <= best.objective) break;
    const size = (reach * (bound - best.objective)) / length;
    price = rounded(
      model,
      price.map((p, k) => p + size * way[k]!),
    );
  }
  solvePriced(net, rows, basis, best.price, watch);
  return best;
}

export interface FirstPrices extends Priced {
  readonly pair: Int32Array | null;
  readonly objective: number;
}

function better(model: Model, best: FirstPrices, pair: Int32Array): FirstPrices {
  const { objective } = worth(model, pair);
  return objective > best.objective ? { ...best, pair, objective } : best;
}
