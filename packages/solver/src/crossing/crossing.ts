import type { Model } from '../compile/model.js';
import { worth } from '../compile/worth.js';
import type { Basis } from '../network/basis.js';
import type { Network } from '../network/network.js';
import type { Limits, Optimum } from '../optimum/optimum.js';
import { branch } from './branch.js';
import { core } from './core.js';
import { relax, startSide, type Incumbent } from './relax.js';
import { placed, repair } from './repair.js';
import { atMost, reducedCosts } from './select.js';

const NODES = 50_000;

/**
 * The optimum under limits that cross both hierarchies. Prices on those limits (Lagrange), the relaxation on the pairs that
 * matter (sift), then branch and bound on the pairs that reduced cost cannot rule out. The bound always holds over all pairs.
 */
export function crossing(model: Model, net: Network, basis: Basis, limits: Limits): Optimum {
  const best = incumbent(model, repair(model, placed(model, basis.flow)));
  const root = relax(model, net, basis, limits, best);
  let bound = Math.floor(root.bound + 1e-6);
  let nodes = 0;
  if (bound > best.objective && !limits.stopped?.()) {
    const reduced = reducedCosts(net, root.cost, root.potential);
    const small = core(model, atMost(reduced, root.bound - best.objective));
    const found = branch(
      startSide(small, root.price, limits),
      small.model,
      best.objective,
      limits,
      limits.nodes ?? NODES,
    );
    best.offer(found.pair && found.pair.map((e) => (e < 0 ? -1 : small.pair[e]!)));
    bound = Math.min(bound, found.bound);
    nodes = found.nodes;
  }
  return {
    model,
    net,
    basis,
    nodes,
    pair: best.pair,
    worth: worth(model, best.pair),
    bound: Math.max(bound, best.objective),
    relaxed: root.bound,
    potential: root.potential,
    rowPrice: root.price,
  };
}

function incumbent(model: Model, pair: Int32Array): Incumbent {
  const best: Incumbent = {
    pair,
    objective: worth(model, pair).objective,
    offer(other) {
      const objective = other ? worth(model, other).objective : -Infinity;
      if (other && objective > best.objective) Object.assign(best, { pair: other, objective });
    },
  };
  return best;
}
