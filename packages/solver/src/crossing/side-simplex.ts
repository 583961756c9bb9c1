import { refresh } from '../network/basis.js';
import type { Watch } from '../network/simplex.js';
import { priced } from './arc-rows.js';
import { over, slackRow, slackSign, under, type SideBasis } from './side-basis.js';
import { spread } from './side-price.js';
import { chance, ratioTest, workspace, type Move, type Workspace } from './side-move.js';
import { rehang } from './side-tree.js';

const ZERO = 1e-7;
const LOOK = 256;
const STUCK = 500;

/**
 * Primal simplex on a network with side rows: the tree is pivoted as in the network simplex, the rows live in a small dense
 * inverse. True when optimal within the prices' box, false when stopped or out of pivots.
 * Source of the partition: Ahuja, Magnanti, Orlin, "Network Flows" (1993), §16–17; Kennington and Helgason (1980), ch. 8.
 */
export function sideSimplex(b: SideBasis, watch: Watch = {}, most = Infinity): boolean {
  const work = workspace(b);
  reprice(b);
  for (const end = b.pivots + most; b.pivots < end;) {
    const move = enter(b);
    if (!move) return true;
    pivot(b, work, move);
    if (++b.pivots % LOOK === 0) {
      watch.pivot?.(b.pivots);
      if (watch.stopped?.()) return false;
    }
  }
  return false;
}

/** Prices, costs and potentials again from the basis, after the box or a cost changed. */
export function reprice(b: SideBasis): void {
  b.price.fill(0);
  priced(b.net, b.rows, b.price, b.cost);
  refresh(b.net, b.tree);
  const { source, target } = b.net;
  for (let j = 0; j < b.count; j++) {
    const v = b.extra[j]!;
    const own = v >= 0 ? b.cost[v]! + b.potential[source[v]!]! - b.potential[target[v]!]! : slackCost(b, v);
    if (own !== 0) for (let k = 0; k < b.count; k++) b.price[k]! -= own * b.inverse[j * b.count + k]!;
  }
  priced(b.net, b.rows, b.price, b.cost);
  refresh(b.net, b.tree);
}

const slackCost = (b: SideBasis, v: number) => (slackSign(v) > 0 ? -b.low[slackRow(v)]! : b.high[slackRow(v)]!);

/** The variable to bring in: the most profitable slack, else the best arc of the next block. */
function enter(b: SideBasis): Move | null {
  const { net, state, cost, potential, price, low, high } = b;
  let best = -ZERO;
  let variable = 0;
  let found = false;
  for (let k = 0; k < b.count; k++) {
    if (price[k]! - low[k]! < best) [best, variable, found] = [price[k]! - low[k]!, under(k), true];
    if (high[k]! - price[k]! < best) [best, variable, found] = [high[k]! - price[k]!, over(k), true];
  }
  if (found) return { variable, reduced: best, sense: 1 };
  const { source, target, arcs } = net;
  // When nothing has moved for long, any profitable arc, from a random place: that leads out of a circle.
  const stuck = b.idle > STUCK;
  if (stuck) b.scan = chance(b) % arcs;
  const block = stuck ? 1 : Math.max(64, arcs >> 6);
  let scan = b.scan;
  for (let seen = 0, left = block; seen < arcs;) {
    const end = Math.min(arcs, scan + Math.min(left, arcs - seen));
    seen += end - scan;
    left -= end - scan;
    for (let a = scan; a < end; a++) {
      const s = state[a]!;
      if (s === 0 || s === 2) continue;
      const reduced = s * (cost[a]! + potential[source[a]!]! - potential[target[a]!]!);
      if (reduced < best) [best, variable, found] = [reduced, a, true];
    }
    scan = end === arcs ? 0 : end;
    if (left > 0) continue;
    if (found) break;
    left = block;
  }
  b.scan = scan;
  if (!found) return null;
  const sense = state[variable] === 1 ? 1 : -1;
  return { variable, reduced: best * sense, sense };
}

function pivot(b: SideBasis, work: Workspace, move: Move): void {
  const leave = ratioTest(b, work, move);
  if (leave.kind === 'bound') {
    b.state[move.variable] = move.sense > 0 ? -1 : 1;
    return;
  }
  if (leave.kind === 'extra') {
    release(b, b.extra[leave.position]!);
    replace(b, work, move, { r: leave.position, element: work.alpha[leave.position]!, moved: -1 });
    return;
  }
  const node = leave.node;
  const out = b.tree.arc[node]!;
  work.mark(node);
  const own = move.variable >= 0 ? work.through(move.variable) : 0;
  if (own !== 0) {
    const top = rehang(b, node, move.variable);
    b.state[move.variable] = 0;
    b.state[out] = b.flow[out]! <= 0.5 * b.net.cap[out]! ? 1 : -1;
    shiftThroughTree(b, work, move, own, top);
    return;
  }
  let r = -1;
  let size = 0;
  for (let j = 0; j < b.count; j++) {
    const t = work.passes[j]!;
    if (t !== 0 && Math.abs(work.alpha[j]!) > size) [r, size] = [j, Math.abs(work.alpha[j]!)];
  }
  const moved = rehang(b, node, b.extra[r]!);
  b.state[b.extra[r]!] = 0;
  b.state[out] = b.flow[out]! <= 0.5 * b.net.cap[out]! ? 1 : -1;
  const { inverse, count } = b;
  let element = 0;
  work.row.fill(0);
  for (let j = 0; j < count; j++) {
    const t = work.passes[j]!;
    if (t === 0) continue;
    element += t * work.alpha[j]!;
    for (let k = 0; k < count; k++) work.row[k]! += t * inverse[j * count + k]!;
  }
  inverse.set(work.row, r * count);
  replace(b, work, move, { r, element, moved });
}

/** A variable leaves the extra basis at the bound that it reached. */
function release(b: SideBasis, v: number): void {
  if (v >= 0) b.state[v] = b.flow[v]! <= 0.5 * b.net.cap[v]! ? 1 : -1;
}

/** The entering variable takes position `r` of the extra basis; `element` is its coefficient there, `moved` what was hung elsewhere. */
function replace(
  b: SideBasis,
  work: Workspace,
  { variable, reduced }: Move,
  { r, element, moved }: { r: number; element: number; moved: number },
): void {
  const { inverse, count, price } = b;
  const at = r * count;
  b.extra[r] = variable;
  if (variable >= 0) b.state[variable] = 2;
  for (let k = 0; k < count; k++) {
    price[k]! -= (reduced / element) * inverse[at + k]!;
    inverse[at + k]! /= element;
  }
  for (let j = 0; j < count; j++) {
    const a = work.alpha[j]!;
    if (j !== r && a !== 0) for (let k = 0; k < count; k++) inverse[j * count + k]! -= a * inverse[at + k]!;
  }
  spread(b, work.spread, (k) => inverse[at + k] !== 0, moved);
}

/** The entering arc took the leaving arc's place in the tree: every extra cycle that passed there goes around by it now. */
function shiftThroughTree(b: SideBasis, work: Workspace, { reduced }: Move, own: number, top: number): void {
  const { inverse, count, price } = b;
  let turn = 0;
  work.row.fill(0);
  for (let j = 0; j < count; j++) {
    const rho = work.passes[j]! / own;
    if (rho === 0) continue;
    turn += rho * work.alpha[j]!;
    for (let k = 0; k < count; k++) work.row[k]! += rho * inverse[j * count + k]!;
  }
  const scale = 1 / (1 - turn);
  for (let k = 0; k < count; k++) price[k]! += reduced * scale * work.row[k]!;
  for (let j = 0; j < count; j++) {
    const a = work.alpha[j]! * scale;
    if (a !== 0) for (let k = 0; k < count; k++) inverse[j * count + k]! += a * work.row[k]!;
  }
  spread(b, work.spread, (k) => work.row[k] !== 0, top);
}
