import { upwards } from '../warm/flow-of.js';
import type { Network } from './network.js';

/**
 * Of all potentials that prove this flow best, those where every supplier asks least, all limits above it together: near
 * what one more place would add. Shortest paths from the root (E.W. Dijkstra, 1959)
 * over everything that the flow can still change, by reduced cost.
 */
export function leastPrices(net: Network, potential: Float64Array, flow: Int32Array): Float64Array {
  const { source, target, cost, trueCap, nodes, root } = net;
  const start = potential.slice();
  const asksFrom = noLessThanNothing(net, start);
  const own = (a: number) => ownCost(net, a);
  const steps = new Int32Array(nodes + 1);
  const each = (use: (from: number, step: number) => void) => {
    for (let a = 0; a < net.arcs; a++) {
      if (flow[a]! < trueCap[a]!) use(source[a]!, 2 * a);
      if (flow[a]! > 0 || asksFrom(a)) use(target[a]!, 2 * a + 1);
    }
  };
  each((from) => steps[from + 1]!++);
  for (let v = 0; v < nodes; v++) steps[v + 1]! += steps[v]!;
  const at = steps.slice();
  const list = new Int32Array(steps[nodes]!);
  each((from, step) => (list[at[from]!++] = step));

  const far = new Float64Array(nodes).fill(Infinity);
  const done = new Uint8Array(nodes);
  const heap = queue();
  far[root] = 0;
  heap.push(0, root);
  for (let v = heap.pop(); v >= 0; v = heap.pop()) {
    if (done[v] === 1) continue;
    done[v] = 1;
    for (let k = steps[v]!; k < steps[v + 1]!; k++) {
      const a = list[k]! >> 1;
      const rises = start[source[a]!]! - start[target[a]!]!;
      const [w, length] = (list[k]! & 1) === 0 ? [target[a]!, cost[a]! + rises] : [source[a]!, -own(a) - rises];
      if (far[v]! + length >= far[w]!) continue;
      far[w] = far[v]! + length;
      heap.push(far[w]!, w);
    }
  }
  // What the root cannot reach (below a group of demands without a place) stays as low as the rest allows.
  let beyond = -Infinity;
  each((from, step) => {
    const a = step >> 1;
    const to = (step & 1) === 0 ? target[a]! : source[a]!;
    if (far[from]! < Infinity || far[to]! === Infinity) return;
    const rises = start[source[a]!]! - start[target[a]!]!;
    beyond = Math.max(beyond, far[to]! - ((step & 1) === 0 ? cost[a]! + rises : -own(a) - rises));
  });
  return start.map((p, v) => p + (far[v]! < Infinity ? far[v]! : Number.isFinite(beyond) ? beyond : 0));
}

/** On the supplier side nothing asks less than nothing: lowers what does, top down; answers which arcs that holds for. */
function noLessThanNothing(net: Network, potential: Float64Array): (a: number) => boolean {
  const { pairs, root, top, supplier0, supplierGroup0 } = net;
  const lower = (v: number) => {
    const up = net.target[pairs + v]!;
    potential[v] = Math.min(potential[v]!, potential[up]! - ownCost(net, pairs + v));
  };
  const topDown = upwards(net).toReversed();
  for (const v of topDown) if (v >= supplierGroup0 || (v >= supplier0 && v < net.demandGroup0)) lower(v);
  return (a) => {
    const v = a - pairs;
    return v >= supplier0 && v < root && !(v >= net.demandGroup0 && v < supplierGroup0) && v <= top;
  };
}

/** The cost of an arc that is open in truth; a closed one asks nothing by itself. */
const ownCost = (net: Network, a: number): number => (net.trueCap[a] === 0 ? 0 : net.cost[a]!);

/** Nodes by distance, nearest first; -1 when empty. */
function queue(): { push(distance: number, node: number): void; pop(): number } {
  const heap: { distance: number; node: number }[] = [];
  return {
    push(distance, node) {
      let at = heap.push({ distance, node }) - 1;
      for (let up = (at - 1) >> 1; at > 0 && heap[up]!.distance > distance; up = (at - 1) >> 1) {
        heap[at] = heap[up]!;
        at = up;
      }
      heap[at] = { distance, node };
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (!first || !last) return -1;
      if (heap.length === 0) return first.node;
      let at = 0;
      for (let child = 1; child < heap.length; child = 2 * at + 1) {
        if (child + 1 < heap.length && heap[child + 1]!.distance < heap[child]!.distance) child++;
        if (heap[child]!.distance >= last.distance) break;
        heap[at] = heap[child]!;
        at = child;
      }
      heap[at] = last;
      return first.node;
    },
  };
}
