import { refreshBelow } from '../network/basis.js';
import type { SideBasis } from './side-basis.js';

/** What one change of prices touches; kept from pivot to pivot. */
export interface Spread {
  /** Nodes whose tree arc got another cost. */
  readonly tops: Int32Array;
  readonly order: Int32Array;
  /** Per node, the round in which it was last brought up to date. */
  readonly seen: Int32Array;
  round: number;
}

export const spreadOf = ({ net }: SideBasis): Spread => ({
  tops: new Int32Array(net.nodes),
  order: new Int32Array(net.nodes),
  seen: new Int32Array(net.nodes),
  round: 0,
});

/**
 * Costs and potentials after some prices changed, and after the part of the tree below `moved` was hung elsewhere (-1: none).
 * Only what these rows count, and what hangs below it, is worked out again; the outcome is the same to the last bit as from the
 * whole tree.
 */
export function spread(b: SideBasis, s: Spread, changed: (row: number) => boolean, moved: number): void {
  const { net, tree, rows, price, cost, state } = b;
  if (moved >= 0) refreshBelow(net, tree, moved);
  const round = ++s.round;
  let size = 0;
  for (let k = 0; k < b.count; k++) {
    if (!changed(k)) continue;
    for (let m = rows.rowStart[k]!; m < rows.rowStart[k + 1]!; m++) {
      const a = rows.arcs[m]!;
      let now = net.cost[a]!;
      for (let i = rows.start[a]!; i < rows.start[a + 1]!; i++) now += price[rows.of[i]!]!;
      if (now === cost[a]) continue;
      cost[a] = now;
      if (state[a] !== 0) continue;
      const v = net.source[a]!;
      s.tops[size++] = tree.arc[v] === a ? v : net.target[a]!;
    }
  }
  if (size === 0) return;
  // Shallow first: whatever hangs below another is done with it.
  const tops = s.tops.subarray(0, size).sort((u, v) => tree.depth[u]! - tree.depth[v]!);
  for (const top of tops) if (s.seen[top] !== round) below(b, s, top, round);
}

function below({ tree }: SideBasis, { order, seen }: Spread, top: number, round: number): void {
  const { first, next, parent, arc, way, cost, potential } = tree;
  let size = 0;
  order[size++] = top;
  while (size > 0) {
    const v = order[--size]!;
    seen[v] = round;
    potential[v] = potential[parent[v]!]! - way[v]! * cost[arc[v]!]!;
    for (let c = first[v]!; c >= 0; c = next[c]!) order[size++] = c;
  }
}
