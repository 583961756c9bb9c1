import type { Basis } from './basis.js';
import type { Network } from './network.js';

export interface Watch {
  /** Looked at every few thousand pivots; true stops the work with the best so far. */
  readonly stopped?: () => boolean;
  readonly pivot?: (pivots: number) => void;
}

const BLOCK = 32;
const LOOK = 4096;

/**
 * Primal network simplex from a strongly feasible tree (every node can send flow to the root along it); the choice of the leaving
 * arc keeps it so, which rules out cycling. True when optimal, false when stopped. Source of the rule: W.H. Cunningham,
 * "A network simplex method", Mathematical Programming 11 (1976).
 */
export function simplex(net: Network, b: Basis, watch: Watch = {}): boolean {
  const { arcs, source, target, cap } = net;
  const { flow, state, cost, potential, parent, arc, way, depth, first, next, prev, stack } = b;
  let scan = b.scan;
  for (;;) {
    let best = -1e-9;
    let enter = -1;
    let left = BLOCK;
    for (let seen = 0; seen < arcs;) {
      const end = Math.min(arcs, scan + Math.min(left, arcs - seen));
      seen += end - scan;
      left -= end - scan;
      for (let a = scan; a < end; a++) {
        const reduced = state[a]! * (cost[a]! + potential[source[a]!]! - potential[target[a]!]!);
        if (reduced < best) {
          best = reduced;
          enter = a;
        }
      }
      scan = end === arcs ? 0 : end;
      if (left > 0) continue;
      if (enter >= 0) break;
      left = BLOCK;
    }
    b.scan = scan;
    if (enter < 0) return true;
    if (++b.pivots % LOOK === 0) {
      watch.pivot?.(b.pivots);
      if (watch.stopped?.()) return false;
    }

    // The cycle that the arc closes: push along it as far as the first arc allows.
    const rising = state[enter] === 1;
    const from = rising ? source[enter]! : target[enter]!;
    const to = rising ? target[enter]! : source[enter]!;
    let u = from;
    let v = to;
    while (u !== v) {
      const gap = depth[u]! - depth[v]!;
      if (gap >= 0) u = parent[u]!;
      if (gap <= 0) v = parent[v]!;
    }
    const join = u;
    let push = cap[enter]!;
    let leave = -1;
    let fromSide = false;
    for (let x = from; x !== join; x = parent[x]!) {
      const a = arc[x]!;
      const room = way[x] === 1 ? flow[a]! : cap[a]! - flow[a]!;
      if (room < push) {
        push = room;
        leave = x;
        fromSide = true;
      }
    }
    for (let x = to; x !== join; x = parent[x]!) {
      const a = arc[x]!;
      const room = way[x] === 1 ? cap[a]! - flow[a]! : flow[a]!;
      if (room <= push) {
        push = room;
        leave = x;
        fromSide = false;
      }
    }
    if (push > 0) {
      flow[enter]! += rising ? push : -push;
      for (let x = from; x !== join; x = parent[x]!) flow[arc[x]!]! -= way[x]! * push;
      for (let x = to; x !== join; x = parent[x]!) flow[arc[x]!]! += way[x]! * push;
    }
    if (leave < 0) {
      state[enter] = rising ? -1 : 1;
      continue;
    }

    // The part below the leaving arc is hung by the entering arc instead: turn the path between them around.
    const out = arc[leave]!;
    state[out] = flow[out] === 0 ? 1 : -1;
    state[enter] = 0;
    const low = fromSide ? from : to;
    const high = fromSide ? to : from;
    const shift =
      (source[enter] === low ? potential[high]! - cost[enter]! : potential[high]! + cost[enter]!) - potential[low]!;
    for (let x = low, up = high, by = enter, w = source[enter] === low ? 1 : -1; ;) {
      const oldUp = parent[x]!;
      const oldArc = arc[x]!;
      const oldWay = way[x]!;
      const before = prev[x]!;
      const after = next[x]!;
      if (before >= 0) next[before] = after;
      else first[oldUp] = after;
      if (after >= 0) prev[after] = before;
      const sibling = first[up]!;
      parent[x] = up;
      arc[x] = by;
      way[x] = w;
      next[x] = sibling;
      prev[x] = -1;
      if (sibling >= 0) prev[sibling] = x;
      first[up] = x;
      if (x === leave) break;
      up = x;
      by = oldArc;
      w = -oldWay;
      x = oldUp;
    }
    let size = 0;
    stack[size++] = low;
    while (size > 0) {
      const x = stack[--size]!;
      potential[x]! += shift;
      depth[x] = depth[parent[x]!]! + 1;
      for (let c = first[x]!; c >= 0; c = next[c]!) stack[size++] = c;
    }
  }
}
