import type { Network } from '../network/network.js';

/** The flow that stands for a placement which fits both hierarchies; written into `flow`, whose pairs must be empty. */
export function flowOf(net: Network, pair: Int32Array, flow: Int32Array = new Int32Array(net.arcs)): Int32Array {
  const through = new Int32Array(net.nodes);
  for (let d = 0; d < pair.length; d++) {
    const e = pair[d]!;
    if (e < 0) through[d] = net.supply[d]!;
    else {
      flow[e] = 1;
      through[net.target[e]!]!++;
    }
  }
  // A group sends up what comes from below and, on the demand side, what its own limit adds.
  for (const v of upwards(net)) {
    const up = net.pairs + v;
    const total = through[v]! + (v >= net.demandGroup0 && v < net.supplierGroup0 ? net.supply[v]! : 0);
    const twin = net.twin[v]!;
    const first = twin >= 0 && net.cost[twin]! < net.cost[up]! ? twin : up;
    flow[first] = twin < 0 ? total : Math.min(total, net.trueCap[first]!);
    if (twin >= 0) flow[first === up ? twin : up] = total - flow[first]!;
    through[net.target[up]!]! += total;
  }
  return flow;
}

const orders = new WeakMap<Network, readonly number[]>();

/** Every node but the root, each after all nodes below it. */
export function upwards(net: Network): readonly number[] {
  const order = orders.get(net) ?? orderOf(net);
  orders.set(net, order);
  return order;
}

function orderOf(net: Network): number[] {
  const depth = new Int32Array(net.nodes);
  const deep = (v: number): number => (v === net.root ? 0 : (depth[v] ||= 1 + deep(net.target[net.pairs + v]!)));
  const order: number[] = [];
  for (let v = 0; v < net.demandGroup0; v++) order.push(v);
  const groups: number[] = [];
  for (let v = net.demandGroup0; v < net.root; v++) groups.push(v);
  return order.concat(groups.sort((a, b) => deep(b) - deep(a) || a - b));
}
