import type { Model } from '../compile/model.js';
import { emptyBasis, hang, refresh, starBasis, type Basis } from '../network/basis.js';
import type { Network } from '../network/network.js';
import { flowOf, upwards } from './flow-of.js';
import { keepPlacements, translate, type Earlier, type Translated } from './translate.js';

/**
 * Starts where an earlier solution of a similar problem ended: its placements as far as they still fit, its tree as far as every
 * node can still send flow to the root along it. Only a start: when it cannot be made whole, "nobody placed" is the start.
 */
export function warmBasis(net: Network, model: Model, earlier: Earlier): Basis {
  const map = translate(net, model, earlier);
  const pair = keepPlacements(model, map);
  const basis = emptyBasis(net, flowOf(net, pair));
  if (!growTree(net, basis, map, pair)) return starBasis(net);
  refresh(net, basis);
  return basis;
}

/** The tree around a flow, along an earlier one; false when it cannot be made whole. */
export function growTree(net: Network, b: Basis, map: Pick<Translated, 'below' | 'cut'>, pair: Int32Array): boolean {
  followTree(net, b, map);
  hangTheRest(net, b, pair);
  return freeArcsInTree(net, b);
}

const between = (net: Network, b: Basis, a: number) => b.flow[a]! > 0 && b.flow[a]! < net.cap[a]!;

/** Hangs what hung from each reached node in the earlier tree, where flow can still go up that way. */
function followTree(net: Network, b: Basis, map: Pick<Translated, 'below' | 'cut'>): void {
  const stack = [net.root];
  const visit = (v: number) => {
    for (const [child, arc] of map.below(v)) {
      const up = net.source[arc] === child;
      const passes = up ? b.flow[arc]! < net.cap[arc]! : b.flow[arc]! > 0;
      if (!passes || b.parent[child]! >= 0 || child === net.root) continue;
      hang(b, child, v, arc, up ? 1 : -1);
      stack.push(child);
    }
  };
  while (stack.length > 0) visit(stack.pop()!);
  for (const v of map.cut) {
    if (b.parent[v]! >= 0 || v >= net.supplier0) continue;
    hang(b, v, net.target[net.pairs + v]!, net.pairs + v, 1);
    stack.push(v);
    while (stack.length > 0) visit(stack.pop()!);
  }
}

/** Nodes that are left: up by their own arc where it has room, else down towards a demand that is placed there. */
function hangTheRest(net: Network, b: Basis, pair: Int32Array): void {
  const holder = new Map<number, number>();
  pair.forEach((e, d) => void (e >= 0 && holder.set(net.target[e]!, d)));
  const room = (v: number) => [net.pairs + v, net.twin[v]!].find((a) => a >= 0 && b.flow[a]! < net.cap[a]!) ?? -1;
  const down = (v: number): void => {
    if (b.parent[v]! >= 0) return;
    if (v < net.demandGroup0) {
      const d = holder.get(v)!;
      hang(b, v, d, pair[d]!, -1);
      return;
    }
    for (let c = net.supplier0; c < net.top; c++) {
      if (net.target[net.pairs + c] !== v || (c >= net.demandGroup0 && c < net.supplierGroup0)) continue;
      const arc = [net.twin[c]!, net.pairs + c].find((a) => a >= 0 && b.flow[a]! > 0 && b.state[a] !== 0);
      if (arc === undefined) continue;
      hang(b, v, c, arc, -1);
      down(c);
      return;
    }
  };
  for (const v of upwards(net).toReversed()) {
    if (b.parent[v]! >= 0) continue;
    const arc = room(v);
    if (arc >= 0) hang(b, v, net.target[arc]!, arc, 1);
    else down(v);
  }
}

/** Every node hangs from the root, and every arc that is neither empty nor full is in the tree, turned there if need be. */
function freeArcsInTree(net: Network, b: Basis): boolean {
  for (let v = 0; v < net.root; v++)
    for (const a of [net.pairs + v, net.twin[v]!]) {
      for (let x = v, arc = a; arc >= 0 && b.state[arc] !== 0 && between(net, b, arc);) {
        const before = b.parent[x]!;
        const old = b.arc[x]!;
        if (above(net, b, net.target[arc]!, x)) return false;
        unhang(b, x);
        b.state[old] = b.flow[old] === 0 ? 1 : -1;
        hang(b, x, net.target[arc]!, arc, 1);
        x = before;
        arc = old;
      }
    }
  let reached = 0;
  const stack = [net.root];
  while (stack.length > 0) for (let c = b.first[(reached++, stack.pop()!)]!; c >= 0; c = b.next[c]!) stack.push(c);
  return reached === net.nodes;
}

/** Whether `node` lies on the way from `from` up to the root. */
function above(net: Network, b: Basis, from: number, node: number): boolean {
  let steps = 0;
  for (let v = from; v >= 0 && steps <= net.nodes; v = b.parent[v]!, steps++) if (v === node) return true;
  return steps > net.nodes;
}

function unhang(b: Basis, x: number): void {
  const before = b.prev[x]!;
  const after = b.next[x]!;
  if (before >= 0) b.next[before] = after;
  else b.first[b.parent[x]!] = after;
  if (after >= 0) b.prev[after] = before;
}
