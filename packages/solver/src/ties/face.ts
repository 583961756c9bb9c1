import type { Network } from '../network/network.js';

/** The arcs on which best flows may differ (reduced cost at most `room`), as a graph of what can still move. */
export interface Face {
  /** Steps out of node `v`: `step[start[v] .. start[v + 1]]`; a step is an arc forwards (`2a`) or backwards (`2a + 1`). */
  readonly start: Int32Array;
  readonly step: Int32Array;
}

/**
 * By complementary slackness every best flow differs from this one only along cycles of these steps; with `room` every flow that
 * earns at most so much less than the certificate.
 */
export function face(net: Network, cost: Float64Array, potential: Float64Array, flow: Int32Array, room = 0): Face {
  const { source, target, trueCap, arcs, nodes } = net;
  const open: number[] = [];
  for (let a = 0; a < arcs; a++) {
    const reduced = cost[a]! + potential[source[a]!]! - potential[target[a]!]!;
    if (reduced > room && flow[a] === 0) continue;
    if (reduced <= room && flow[a]! < trueCap[a]!) open.push(2 * a);
    if (reduced >= -room && flow[a]! > 0) open.push(2 * a + 1);
  }
  const from = (x: number) => ((x & 1) === 0 ? source[x >> 1]! : target[x >> 1]!);
  const start = new Int32Array(nodes + 1);
  for (const x of open) start[from(x) + 1]!++;
  for (let v = 0; v < nodes; v++) start[v + 1]! += start[v]!;
  const at = start.slice();
  const step = new Int32Array(open.length);
  for (const x of open) step[at[from(x)]!++] = x;
  return { start, step };
}

/** Number of the strongly connected part of every node: an arc lies on a cycle when both ends share one (R.E. Tarjan, 1972). */
export function parts(net: Network, { start, step }: Face): Int32Array {
  const { nodes, source, target } = net;
  const part = new Int32Array(nodes).fill(-1);
  const found = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const at = start.slice();
  const open: number[] = [];
  const path: number[] = [];
  let clock = 0;
  let count = 0;
  for (let root = 0; root < nodes; root++) {
    if (found[root]! >= 0) continue;
    path.push(root);
    while (path.length > 0) {
      const v = path[path.length - 1]!;
      if (found[v]! < 0) {
        found[v] = low[v] = clock++;
        open.push(v);
      }
      if (at[v]! < start[v + 1]!) {
        const x = step[at[v]!++]!;
        const w = (x & 1) === 0 ? target[x >> 1]! : source[x >> 1]!;
        if (found[w]! < 0) path.push(w);
        else if (part[w]! < 0) low[v] = Math.min(low[v]!, found[w]!);
        continue;
      }
      path.pop();
      const up = path[path.length - 1];
      if (up !== undefined) low[up] = Math.min(low[up]!, low[v]!);
      if (low[v] !== found[v]) continue;
      for (let w = -1; w !== v;) {
        w = open.pop()!;
        part[w] = count;
      }
      count++;
    }
  }
  return part;
}
