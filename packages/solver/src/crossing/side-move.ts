import { slackRow, slackSign, type SideBasis } from './side-basis.js';
import { spreadOf, type Spread } from './side-price.js';

/** A variable that comes in, its reduced cost, and whether it goes up (1) or down (−1). */
export interface Move {
  readonly variable: number;
  readonly reduced: number;
  readonly sense: 1 | -1;
}

export type Leave =
  | { readonly kind: 'bound' }
  | { readonly kind: 'extra'; readonly position: number }
  | { readonly kind: 'tree'; readonly node: number };

export interface Workspace {
  /** The entering variable in terms of the extra variables. */
  readonly alpha: Float64Array;
  readonly row: Float64Array;
  /** Per extra variable: +1 or −1 when its cycle passes the marked node's arc, else 0. */
  readonly passes: Float64Array;
  readonly effect: Float64Array;
  readonly change: Float64Array;
  readonly touched: Int32Array;
  touchedCount: number;
  readonly spread: Spread;
  mark(node: number): void;
  through(arc: number): number;
}

const EPS = 1e-9;

/** The next of a repeatable row of random numbers (xorshift); breaks ties so that pivots do not go around in circles. */
export function chance(b: SideBasis): number {
  b.random ^= b.random << 13;
  b.random ^= b.random >>> 17;
  b.random ^= b.random << 5;
  return b.random >>> 0;
}

export function workspace(b: SideBasis): Workspace {
  const { count, net, tree } = b;
  let marked = -1;
  const below = (v: number) => {
    while (tree.depth[v]! > tree.depth[marked]!) v = tree.parent[v]!;
    return v === marked;
  };
  const work: Workspace = {
    alpha: new Float64Array(count),
    row: new Float64Array(count),
    passes: new Float64Array(count),
    effect: new Float64Array(count),
    change: new Float64Array(net.nodes),
    touched: new Int32Array(net.nodes),
    touchedCount: 0,
    spread: spreadOf(b),
    through(arc) {
      const s = below(net.source[arc]!);
      if (s === below(net.target[arc]!)) return 0;
      return s ? -tree.way[marked]! : tree.way[marked]!;
    },
    mark(node) {
      marked = node;
      for (let j = 0; j < count; j++) work.passes[j] = b.extra[j]! >= 0 ? work.through(b.extra[j]!) : 0;
    },
  };
  return work;
}

/** Adds `amount` units of an arc, returned through the tree, to the change of every tree arc on its cycle. */
function around(b: SideBasis, work: Workspace, arc: number, amount: number): void {
  const { depth, parent, way } = b.tree;
  let u = b.net.source[arc]!;
  let v = b.net.target[arc]!;
  while (u !== v) {
    const gap = depth[u]! - depth[v]!;
    if (gap >= 0) {
      if (work.change[u] === 0) work.touched[work.touchedCount++] = u;
      work.change[u]! -= way[u]! * amount;
      if (work.change[u] === 0) work.change[u] = 1e-300;
      u = parent[u]!;
    }
    if (gap <= 0) {
      if (work.change[v] === 0) work.touched[work.touchedCount++] = v;
      work.change[v]! += way[v]! * amount;
      if (work.change[v] === 0) work.change[v] = 1e-300;
      v = parent[v]!;
    }
  }
}

function count(b: SideBasis, arc: number, amount: number, effect: Float64Array): void {
  const { start, of } = b.rows;
  for (let k = start[arc]!; k < start[arc + 1]!; k++) effect[of[k]!]! += amount;
}

/** Finds what gives way first, moves the whole solution that far, and says what it was. */
export function ratioTest(b: SideBasis, work: Workspace, { variable, sense }: Move): Leave {
  const { alpha, effect, change, touched } = work;
  const { flow, slack, inverse, extra, net, tree } = b;
  effect.fill(0);
  work.touchedCount = 0;
  if (variable >= 0) {
    around(b, work, variable, 1);
    count(b, variable, 1, effect);
    for (let i = 0; i < work.touchedCount; i++)
      count(b, tree.arc[touched[i]!]!, Math.round(change[touched[i]!]!), effect);
  } else effect[slackRow(variable)] = slackSign(variable);
  alpha.fill(0);
  for (let k = 0; k < b.count; k++) {
    const e = effect[k]!;
    if (e !== 0) for (let j = 0; j < b.count; j++) alpha[j]! += inverse[j * b.count + k]! * e;
  }
  for (let j = 0; j < b.count; j++) {
    if (Math.abs(alpha[j]!) < EPS) alpha[j] = 0;
    else if (extra[j]! >= 0) around(b, work, extra[j]!, -alpha[j]!);
  }

  let step = variable >= 0 ? net.cap[variable]! : Infinity;
  let size = 1;
  let leave: Leave = { kind: 'bound' };
  const offer = (room: number, rate: number, found: () => Leave) => {
    const at = Math.max(0, room) / rate;
    if (at > step + EPS) return;
    chance(b);
    if (at < step - EPS || rate > size + EPS || (rate > size - EPS && b.random < 0)) {
      step = Math.min(step, at);
      size = rate;
      leave = found();
    }
  };
  for (let j = 0; j < b.count; j++) {
    const rate = -sense * alpha[j]!;
    if (rate === 0) continue;
    const v = extra[j]!;
    if (v < 0) {
      if (rate < 0) offer(slack[slackRow(v)]!, -rate, () => ({ kind: 'extra', position: j }));
    } else offer(rate < 0 ? flow[v]! : net.cap[v]! - flow[v]!, Math.abs(rate), () => ({ kind: 'extra', position: j }));
  }
  for (let i = 0; i < work.touchedCount; i++) {
    const x = touched[i]!;
    const rate = sense * change[x]!;
    if (Math.abs(rate) < EPS) continue;
    const a = tree.arc[x]!;
    offer(rate < 0 ? flow[a]! : net.cap[a]! - flow[a]!, Math.abs(rate), () => ({ kind: 'tree', node: x }));
  }
  b.idle = step > EPS ? 0 : b.idle + 1;
  advance(b, work, variable, sense, step);
  return leave;
}

const snap = (x: number) => (Math.abs(x - Math.round(x)) < 1e-8 ? Math.round(x) : x);

function advance(b: SideBasis, work: Workspace, variable: number, sense: number, step: number): void {
  const { alpha, change, touched } = work;
  if (step > 0) {
    if (variable >= 0) b.flow[variable] = snap(b.flow[variable]! + sense * step);
    else b.slack[slackRow(variable)] = snap(step);
    for (let j = 0; j < b.count; j++) {
      const v = b.extra[j]!;
      const by = -sense * alpha[j]! * step;
      if (by === 0) continue;
      if (v >= 0) b.flow[v] = snap(b.flow[v]! + by);
      else b.slack[slackRow(v)] = snap(b.slack[slackRow(v)]! + by);
    }
  }
  for (let i = 0; i < work.touchedCount; i++) {
    const x = touched[i]!;
    const a = b.tree.arc[x]!;
    if (step > 0 && Math.abs(change[x]!) > EPS) b.flow[a] = snap(b.flow[a]! + sense * change[x]! * step);
    change[x] = 0;
  }
}
