import type { Model } from '../compile/model.js';
import { worth } from '../compile/worth.js';
import type { Watch } from '../network/simplex.js';
import { sideBound, roundedPotential, rounded } from './lagrange.js';
import { placed, repair } from './repair.js';
import { copySide, restoreSide, type SideBasis } from './side-basis.js';
import { boxWidth, solveInBox } from './box.js';
import { reprice } from './side-simplex.js';
import { priced } from './arc-rows.js';

export interface Found {
  /** Best placement (pairs of the model given), or null when none beats what was known. */
  pair: Int32Array | null;
  objective: number;
  /** Nothing is worth more than this; equal to `objective` when proven. */
  bound: number;
  nodes: number;
}

/** One node that takes more pivots than this is branched further instead. */
const PIVOTS = 50_000;

/**
 * Branch and bound on single pairs, depth first, each node warm from its parent. A node is closed only by a bound computed by
 * weak duality from its own prices, never by the value of the relaxation itself. `objective` is what is known to be reachable;
 * `accept` can ask more of a better placement.
 */
export function branch(
  b: SideBasis,
  model: Model,
  objective: number,
  watch: Watch,
  most: number,
  accept: (pair: Int32Array) => boolean = () => true,
): Found {
  const width = boxWidth(model);
  const found: Found = { pair: null, objective, bound: objective, nodes: 0 };
  const weight = Math.floor(model.weights.closed / 2);
  const floorOf = (bound: number) => Math.floor(bound + 1e-6);
  const visit = (inside: number, parentBound: number): void => {
    if (found.nodes >= most || watch.stopped?.()) {
      found.bound = Math.max(found.bound, parentBound);
      return;
    }
    found.nodes++;
    const solved = solveInBox(b, model, width, watch, PIVOTS);
    const bound = Math.min(parentBound, floorOf(nodeBound(b, model) - inside * weight));
    if (bound <= found.objective) return;
    keepIfBetter(b, model, found, accept);
    if (bound <= found.objective) return;
    const pair = solved ? mostDivided(b) : -1;
    if (pair < 0) {
      found.bound = Math.max(found.bound, bound);
      return;
    }
    const before = copySide(b);
    for (const way of [-1, 1]) {
      b.net.cost[pair]! += way * weight;
      b.cost[pair]! += way * weight;
      reprice(b);
      visit(inside + (way < 0 ? 1 : 0), bound);
      b.net.cost[pair]! -= way * weight;
      restoreSide(b, before);
    }
  };
  visit(0, Infinity);
  found.bound = Math.max(found.bound, found.objective);
  return found;
}

export function nodeBound(b: SideBasis, model: Model): number {
  const price = rounded(model, b.price);
  const cost = b.cost.slice();
  priced(b.net, b.rows, price, cost);
  return sideBound(b.net, model, cost, roundedPotential(model, b.potential), price) - b.net.offset;
}

function keepIfBetter(b: SideBasis, model: Model, found: Found, accept: (pair: Int32Array) => boolean): void {
  const pair = repair(model, placed(model, b.flow));
  const { objective } = worth(model, pair);
  if (objective > found.objective && accept(pair)) Object.assign(found, { pair, objective });
}

/** The pair whose flow is nearest to a half, or -1 when none is divided. */
function mostDivided(b: SideBasis): number {
  let pair = -1;
  let nearest = 0.5 - 1e-6;
  for (let e = 0; e < b.net.pairs; e++) {
    const away = Math.abs(b.flow[e]! - 0.5);
    if (away < nearest) [nearest, pair] = [away, e];
  }
  return pair;
}
