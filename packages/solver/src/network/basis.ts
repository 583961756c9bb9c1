import type { Network } from './network.js';

/** A basic solution: a flow, a spanning tree of arcs hung from the root, and the potentials that follow from them. */
export interface Basis {
  readonly flow: Int32Array;
  /** Per arc: 0 in the tree, 1 out of it at nothing, -1 out of it at its capacity. */
  readonly state: Int8Array;
  /** The network's own costs, until rows are priced into them. */
  cost: Float64Array;
  readonly potential: Float64Array;
  readonly parent: Int32Array;
  readonly arc: Int32Array;
  /** 1 when the node's tree arc leads up to its parent, -1 when it comes down from it. */
  readonly way: Int8Array;
  readonly depth: Int32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly prev: Int32Array;
  readonly stack: Int32Array;
  scan: number;
  pivots: number;
}

/** A basis without a tree yet: every arc at the bound that its flow is at. */
export function emptyBasis(net: Network, flow: Int32Array): Basis {
  const ints = () => new Int32Array(net.nodes).fill(-1);
  const state = new Int8Array(net.arcs).fill(1);
  for (let a = 0; a < net.arcs; a++) if (flow[a] !== 0) state[a] = -1;
  return {
    flow,
    state,
    cost: net.cost,
    potential: new Float64Array(net.nodes),
    parent: ints(),
    arc: ints(),
    way: new Int8Array(net.nodes),
    depth: new Int32Array(net.nodes),
    first: ints(),
    next: ints(),
    prev: ints(),
    stack: new Int32Array(net.nodes),
    scan: 0,
    pivots: 0,
  };
}

/** "Nobody placed": every node hangs from the node above it, and can send flow to the root. */
export function starBasis(net: Network): Basis {
  const basis = emptyBasis(net, net.initial.slice());
  for (let v = net.nodes - 2; v >= 0; v--) hang(basis, v, net.target[net.pairs + v]!, net.pairs + v, 1);
  refresh(net, basis);
  return basis;
}

/** Hangs a node that hangs nowhere under `parent` by `arc`. */
export function hang(b: Basis, node: number, parent: number, arc: number, way: 1 | -1): void {
  b.parent[node] = parent;
  b.arc[node] = arc;
  b.way[node] = way;
  b.state[arc] = 0;
  const sibling = b.first[parent]!;
  b.next[node] = sibling;
  b.prev[node] = -1;
  if (sibling >= 0) b.prev[sibling] = node;
  b.first[parent] = node;
}

/** Potentials and depths from the tree, after a change of costs or of the whole tree. */
export function refresh(net: Network, b: Basis): void {
  for (let c = b.first[net.root]!; c >= 0; c = b.next[c]!) refreshBelow(net, b, c);
}

/** The same for one node and all that hangs from it. */
export function refreshBelow(net: Network, b: Basis, top: number): void {
  const { stack, first, next, parent, arc, way, cost, potential, depth } = b;
  let size = 0;
  stack[size++] = top;
  while (size > 0) {
    const v = stack[--size]!;
    const up = parent[v]!;
    potential[v] = potential[up]! - way[v]! * cost[arc[v]!]!;
    depth[v] = depth[up]! + 1;
    for (let c = first[v]!; c >= 0; c = next[c]!) stack[size++] = c;
  }
}
