import type { Network } from '../network/network.js';
import { face, parts } from './face.js';
import type { Chooser } from './draw.js';

/** How one demand fared: its pairs on the face, the one wanted most first, and the pair it got (or -1). */
export interface Turn {
  readonly demand: number;
  readonly open: readonly number[];
  readonly got: number;
}

/**
 * Chooses one of all best flows: in the order of their lots, each demand takes the best pair that some best flow still gives it.
 * Changes `flow` along cycles of reduced cost nothing only, so what it earns stays the same.
 */
export function settleFlow(
  net: Network,
  cost: Float64Array,
  potential: Float64Array,
  flow: Int32Array,
  pairsOf: (demand: number) => Iterable<number>,
  choose: Chooser,
): Turn[] {
  const all = face(net, cost, potential, flow);
  const part = parts(net, all);
  const options = new Map<number, number[]>();
  for (let v = 0; v < net.supplier0; v++)
    for (let k = all.start[v]!; k < all.start[v + 1]!; k++) {
      const a = all.step[k]! >> 1;
      if ((all.step[k]! & 1) === 0 && part[v] === part[net.target[a]!]) options.set(v, []);
    }
  if (options.size === 0) return [];
  for (const [d, open] of options)
    for (const e of pairsOf(d))
      if (part[d] === part[net.target[e]!] && cost[e]! + potential[d]! - potential[net.target[e]!]! === 0) open.push(e);
      else if (flow[e]! > 0) open.push(e);
  const inside = all.step.filter((x) => part[net.source[x >> 1]!] === part[net.target[x >> 1]!]);
  const inner = reversed(net, inside);
  const locked = new Uint8Array(net.nodes);
  const search = reacher(net, inner, flow, locked);
  return choose.order([...options.keys()]).map((demand) => {
    const open = choose.sort(options.get(demand)!);
    const came = search(demand);
    let got = -1;
    for (const e of open) {
      const held = flow[e]! > 0;
      if (!held && came[net.target[e]!]! < 0) continue;
      if (!held) push(net, flow, e, demand, came);
      got = e;
      break;
    }
    locked[demand] = 1;
    return { demand, open, got };
  });
}

/** Arcs that touch each node, whichever way. */
function reversed(net: Network, steps: Int32Array): { start: Int32Array; arc: Int32Array } {
  const arcs = [...new Set(Array.from(steps, (x) => x >> 1))];
  const start = new Int32Array(net.nodes + 1);
  for (const a of arcs) {
    start[net.source[a]! + 1]!++;
    start[net.target[a]! + 1]!++;
  }
  for (let v = 0; v < net.nodes; v++) start[v + 1]! += start[v]!;
  const at = start.slice();
  const arc = new Int32Array(arcs.length * 2);
  for (const a of arcs) {
    arc[at[net.source[a]!]!++] = a;
    arc[at[net.target[a]!]!++] = a;
  }
  return { start, arc };
}

/** From every node that can reach `goal`, the step to take: `2a` forwards, `2a + 1` backwards; -1 when it cannot. */
function reacher(
  net: Network,
  { start, arc }: { start: Int32Array; arc: Int32Array },
  flow: Int32Array,
  locked: Uint8Array,
) {
  const came = new Int32Array(net.nodes);
  const queue = new Int32Array(net.nodes);
  return (goal: number): Int32Array => {
    came.fill(-1);
    let size = 0;
    queue[size++] = goal;
    for (let head = 0; head < size; head++) {
      const v = queue[head]!;
      for (let k = start[v]!; k < start[v + 1]!; k++) {
        const a = arc[k]!;
        if (locked[net.source[a]!] === 1) continue;
        const forwards = net.target[a] === v;
        const w = forwards ? net.source[a]! : net.target[a]!;
        if (w === goal || came[w]! >= 0 || (forwards ? flow[a]! >= net.trueCap[a]! : flow[a]! <= 0)) continue;
        came[w] = 2 * a + (forwards ? 0 : 1);
        queue[size++] = w;
      }
    }
    return came;
  };
}

function push(net: Network, flow: Int32Array, pair: number, demand: number, came: Int32Array): void {
  flow[pair]!++;
  for (let v = net.target[pair]!; v !== demand;) {
    const a = came[v]! >> 1;
    const forwards = (came[v]! & 1) === 0;
    flow[a]! += forwards ? 1 : -1;
    v = forwards ? net.target[a]! : net.source[a]!;
  }
}
