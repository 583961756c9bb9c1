import { hang } from '../network/basis.js';
import type { SideBasis } from './side-basis.js';

/** `arc` takes the place of the tree arc above `node`: the path from its lower end up to `node` is turned around.
 * Answers that lower end, which is the top of the part that moved. */
export function rehang(b: SideBasis, node: number, arc: number): number {
  const { tree, net } = b;
  const sourceBelow = isBelow(b, net.source[arc]!, node);
  const low = sourceBelow ? net.source[arc]! : net.target[arc]!;
  let x = low;
  let up = sourceBelow ? net.target[arc]! : net.source[arc]!;
  let by = arc;
  let way: 1 | -1 = sourceBelow ? 1 : -1;
  for (;;) {
    const oldUp = tree.parent[x]!;
    const oldArc = tree.arc[x]!;
    const oldWay = tree.way[x] as 1 | -1;
    detach(b, x);
    hang(tree, x, up, by, way);
    if (x === node) return low;
    up = x;
    by = oldArc;
    way = oldWay === 1 ? -1 : 1;
    x = oldUp;
  }
}

function isBelow({ tree }: SideBasis, v: number, node: number): boolean {
  while (tree.depth[v]! > tree.depth[node]!) v = tree.parent[v]!;
  return v === node;
}

function detach({ tree }: SideBasis, x: number): void {
  const before = tree.prev[x]!;
  const after = tree.next[x]!;
  if (before >= 0) tree.next[before] = after;
  else tree.first[tree.parent[x]!] = after;
  if (after >= 0) tree.prev[after] = before;
}
