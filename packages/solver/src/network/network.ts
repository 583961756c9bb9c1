import type { Model } from '../compile/model.js';

/**
 * The two hierarchies as one flow network. Nodes: demands, suppliers, demand groups, supplier groups, top, root. Each demand
 * starts with one unit; it goes to a supplier and up to the root (placed), or up its own side to the root (not placed). An arc
 * up the demand side carries the places that a group leaves unused, so that "nobody placed" is a feasible start.
 */
export interface Network {
  readonly nodes: number;
  readonly root: number;
  readonly top: number;
  readonly supplier0: number;
  readonly demandGroup0: number;
  readonly supplierGroup0: number;
  /** Arcs 0 .. pairs-1 are the pairs, then one arc up per node (`pairs + node`), then twins for minima. */
  readonly pairs: number;
  readonly arcs: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly cost: Float64Array;
  /** What an arc carries at most in the simplex; closed arcs are open there at a price that is never paid. */
  readonly cap: Int32Array;
  /** What it can carry in truth; what the proof counts with. */
  readonly trueCap: Int32Array;
  /** The flow of "nobody placed". */
  readonly initial: Int32Array;
  readonly supply: Int32Array;
  /** Per node, the arc that its minimum is paid on, or -1. */
  readonly twin: Int32Array;
  /** What the start of every minimum earns: cost of a flow + `offset` = what it costs in points and weights. */
  readonly offset: number;
}

const OPEN = 2 ** 30;

/** The network of a model. */
export function buildNetwork(model: Model): Network {
  const { demands, suppliers, demandSide, supplierSide, to, score, start } = model;
  const supplier0 = demands;
  const demandGroup0 = supplier0 + suppliers;
  const supplierGroup0 = demandGroup0 + demandSide.parent.length;
  const top = supplierGroup0 + supplierSide.parent.length;
  const root = top + 1;
  const pairs = to.length;
  const twins = [demandSide, supplierSide].flatMap((side) =>
    [...side.minimum].filter((n, g) => n > 0 && side.limit[g]! > 0),
  ).length;
  const arcs = pairs + root + twins + (model.atLeast > 0 ? 1 : 0);
  const net = {
    nodes: root + 1,
    root,
    top,
    supplier0,
    demandGroup0,
    supplierGroup0,
    pairs,
    arcs,
    source: new Int32Array(arcs),
    target: new Int32Array(arcs),
    cost: new Float64Array(arcs),
    cap: new Int32Array(arcs).fill(1, 0, pairs),
    trueCap: new Int32Array(arcs).fill(1, 0, pairs),
    initial: new Int32Array(arcs),
    supply: new Int32Array(root + 1),
    twin: new Int32Array(root + 1).fill(-1),
    offset: 0,
  };
  for (let d = 0; d < demands; d++)
    for (let e = start[d]!; e < start[d + 1]!; e++) {
      net.source[e] = d;
      net.target[e] = supplier0 + to[e]!;
      net.cost[e] = -score[e]!;
    }
  demandArcs(net, model);
  supplierArcs(net, model);
  return net;
}

type Building = { -readonly [K in keyof Network]: Network[K] };

function arc(net: Building, a: number, source: number, target: number, cap: number, cost: number): void {
  net.source[a] = source;
  net.target[a] = target;
  net.cost[a] = cost;
  net.trueCap[a] = cap;
  net.cap[a] = cap;
}

/** Up the demand side flows what is unused: 1 − placed for a demand, limit − placed for a group. */
function demandArcs(net: Building, { demands, demandSide: side, settled, weights }: Model): void {
  const { pairs, root, demandGroup0 } = net;
  const open = (a: number, used: number) => {
    net.initial[a] = used;
    net.cap[a] = OPEN;
  };
  for (let d = 0; d < demands; d++) {
    const up = side.leafGroup[d]! < 0 ? root : demandGroup0 + side.leafGroup[d]!;
    arc(net, pairs + d, d, up, 1, side.floor[d] && settled[d]! < 0 ? weights.floor : 0);
    open(pairs + d, 1);
    net.supply[d] = 1;
    net.supply[up]!--;
  }
  for (let g = 0; g < side.parent.length; g++) {
    const node = demandGroup0 + g;
    const up = side.parent[g]! < 0 ? root : demandGroup0 + side.parent[g]!;
    const limit = side.limit[g]!;
    const least = Math.min(side.minimum[g]!, limit);
    net.supply[node]! += limit;
    net.supply[up]! -= limit;
    if (least > 0) addTwin(net, node, node, up, limit - least, 0, limit - least);
    arc(net, pairs + node, node, up, least > 0 ? least : limit, least > 0 ? side.price[g]! : 0);
    open(pairs + node, least > 0 ? least : limit);
    net.offset += (side.minimum[g]! - least) * side.price[g]!;
  }
}

/** Up the supplier side flows what is placed; with a minimum the first units earn its price. */
function supplierArcs(net: Building, { suppliers, supplierSide: side, weights, atLeast, demands }: Model): void {
  const { pairs, root, top, supplier0, supplierGroup0 } = net;
  const close = (a: number) => {
    if (net.trueCap[a] !== 0) return;
    net.cap[a] = OPEN;
    net.cost[a] = weights.closed;
  };
  for (let s = 0; s < suppliers; s++) {
    const up = side.leafGroup[s]! < 0 ? top : supplierGroup0 + side.leafGroup[s]!;
    arc(net, pairs + supplier0 + s, supplier0 + s, up, side.leafAmount[s]!, 0);
    close(pairs + supplier0 + s);
  }
  for (let g = 0; g < side.parent.length; g++) {
    const node = supplierGroup0 + g;
    const up = side.parent[g]! < 0 ? top : supplierGroup0 + side.parent[g]!;
    const least = Math.min(side.minimum[g]!, side.limit[g]!);
    if (least > 0) addTwin(net, node, node, up, side.limit[g]! - least, 0, 0);
    arc(net, pairs + node, node, up, least > 0 ? least : side.limit[g]!, least > 0 ? -side.price[g]! : 0);
    net.offset += side.minimum[g]! * side.price[g]!;
    close(pairs + node);
  }
  arc(net, pairs + top, top, root, atLeast > 0 ? atLeast : demands + 1, atLeast > 0 ? -weights.floor : 0);
  if (atLeast > 0) addTwin(net, top, top, root, demands, 0, 0);
  net.offset += atLeast * weights.floor;
}

function addTwin(
  net: Building,
  node: number,
  source: number,
  target: number,
  cap: number,
  cost: number,
  flow: number,
): void {
  let a = net.pairs + net.root;
  for (let v = 0; v < net.nodes; v++) if (net.twin[v]! >= 0) a++;
  arc(net, a, source, target, cap, cost);
  net.initial[a] = flow;
  net.twin[node] = a;
}
