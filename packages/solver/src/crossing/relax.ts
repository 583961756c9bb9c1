import type { Model } from '../compile/model.js';
import { starBasis, type Basis } from '../network/basis.js';
import type { Network } from '../network/network.js';
import type { Watch } from '../network/simplex.js';
import { type ArcRows, arcRows, priced } from './arc-rows.js';
import { boxAround, boxWidth, solveInBox } from './box.js';
import { core, type Core } from './core.js';
import { firstPrices, rounded, roundedPotential, sideBound, solvePriced } from './lagrange.js';
import { placed, repair } from './repair.js';
import { atMost, quantile, reducedCosts } from './select.js';
import { sideBasis, type SideBasis } from './side-basis.js';

/** The best placement so far, in pairs of the whole model. */
export interface Incumbent {
  pair: Int32Array;
  objective: number;
  offer(pair: Int32Array | null): void;
}

/** Prices and potentials (multiples of the grain) and what they prove over every pair of the model. */
export interface Relaxed {
  readonly bound: number;
  readonly price: Float64Array;
  readonly potential: Float64Array;
  readonly cost: Float64Array;
}

/** Pairs kept per place at first. */
const PER_PLACE = 12;
const STEPS = 24;
const ROUNDS = 20;

/** The relaxation on the pairs of small reduced cost, growing by every pair that its prices show to be missing. */
export function relax(model: Model, net: Network, basis: Basis, watch: Watch, best: Incumbent): Relaxed {
  const rows = arcRows(model, net);
  const reduced = reducedCosts(net, basis.cost, basis.potential);
  const places = model.supplierSide.leafAmount.reduce((n, a) => n + a, 0);
  const limit = Math.max(0, quantile(reduced, PER_PLACE * Math.min(places, model.demands)));
  const keep = atMost(reduced, limit);
  let proof: Relaxed = {
    bound: Infinity,
    price: new Float64Array(model.rows.length),
    potential: basis.potential,
    cost: basis.cost,
  };
  for (let round = 0; round < ROUNDS; round++) {
    const small = core(model, keep);
    const lift = (pair: Int32Array) => best.offer(pair.map((e) => (e < 0 ? -1 : small.pair[e]!)));
    const offer = (price: Float64Array, potential: Float64Array) => {
      const now = prove(model, net, rows, price, potential);
      if (now.bound < proof.bound) proof = now;
      return now;
    };
    const tree = round === 0 ? startPrices(small, watch, lift, offer) : undefined;
    if (watch.stopped?.()) break;
    const side = startSide(small, proof.price, watch, tree);
    lift(repair(small.model, placed(small.model, side.flow)));
    const now = offer(side.price, side.potential);
    const missing = reducedCosts(net, now.cost, now.potential);
    let added = 0;
    for (let e = 0; e < keep.length; e++) if (missing[e]! < -1e-6 && keep[e] === 0) added += keep[e] = 1;
    if (added === 0 || watch.stopped?.()) break;
  }
  return proof;
}

/** A good guess of the prices, and the first proof. Answers the tree that is optimal at these prices. */
function startPrices(
  small: Core,
  watch: Watch,
  lift: (pair: Int32Array) => void,
  offer: (price: Float64Array, potential: Float64Array) => void,
): Basis {
  const tree = starBasis(small.net);
  const first = firstPrices(small.net, small.model, arcRows(small.model, small.net), tree, STEPS, watch);
  if (first.pair) lift(first.pair);
  offer(first.price, tree.potential);
  return tree;
}

/** The solved relaxation on a core, from a guess of the prices; `tree`: a basis of this core to start from, which is used up. */
export function startSide(
  small: Core,
  guess: Float64Array,
  watch: Watch,
  tree: Basis = starBasis(small.net),
): SideBasis {
  const rows = arcRows(small.model, small.net);
  solvePriced(small.net, rows, tree, guess, watch);
  const width = boxWidth(small.model);
  const side = sideBasis(small.net, rows, tree, boxAround(small.model, guess, width));
  solveInBox(side, small.model, width, watch);
  return side;
}

function prove(model: Model, net: Network, rows: ArcRows, prices: Float64Array, potentials: Float64Array): Relaxed {
  const price = rounded(model, prices);
  const potential = roundedPotential(model, potentials);
  const cost = net.cost.slice();
  priced(net, rows, price, cost);
  return { price, potential, cost, bound: sideBound(net, model, cost, potential, price) - net.offset };
}
