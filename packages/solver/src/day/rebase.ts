import type { Basis } from '../network/basis.js';
import { hang, refresh } from '../network/basis.js';
import { flowOf } from '../warm/flow-of.js';
import { growTree } from '../warm/warm-basis.js';
import type { Moment, Slots } from './slots.js';

const OPEN = 2 ** 30;

/** Writes the limits of a moment into the network: only what belongs to nodes, never to pairs. */
export function setLimits({ net, model: { demandSide, supplierSide, weights } }: Slots, moment: Moment): void {
  const { pairs, root, top, supplier0, demandGroup0, supplierGroup0, supply } = net;
  supply.fill(0);
  const all = moment.demand.length;
  for (let d = 0; d < all; d++) {
    if (moment.demand[d] === 0) continue;
    supply[d] = 1;
    supply[net.target[pairs + d]!]!--;
  }
  for (let g = 0; g < demandSide.parent.length; g++) {
    const v = demandGroup0 + g;
    const limit = moment.demandLimit[g]! < 0 ? all : Math.min(all, moment.demandLimit[g]!);
    supply[v]! += limit;
    supply[net.target[pairs + v]!]! -= limit;
    net.trueCap[pairs + v] = limit;
  }
  const most = (v: number, amount: number) => {
    const a = pairs + v;
    net.trueCap[a] = amount;
    net.cap[a] = amount > 0 ? amount : OPEN;
    net.cost[a] = amount > 0 ? 0 : weights.closed;
  };
  for (let s = 0; s < moment.supplier.length; s++) most(supplier0 + s, Math.max(0, moment.supplier[s]!));
  for (let g = 0; g < supplierSide.parent.length; g++)
    most(supplierGroup0 + g, moment.supplierLimit[g]! < 0 ? all : Math.min(all, moment.supplierLimit[g]!));
  net.trueCap[pairs + top] = net.cap[pairs + top] = all + 1;
  supply[root] = -sum(supply, root);
}

function sum(list: Int32Array, end: number): number {
  let n = 0;
  for (let k = 0; k < end; k++) n += list[k]!;
  return n;
}

/**
 * Makes flow and tree fit the limits again: placements stay as far as they fit, the tree as far as it still carries. Answers the
 * placements kept (pair of every demand or -1).
 */
export function rebase(slots: Slots, b: Basis, held: Int32Array, moment: Moment): Int32Array<ArrayBuffer> {
  const { net } = slots;
  const kept = keep(slots, held, moment);
  const was = { parent: b.parent.slice(), arc: b.arc.slice() };
  for (let v = 0; v < net.root; v++) if (was.arc[v]! >= 0) b.state[was.arc[v]!] = 1;
  for (const e of held) if (e >= 0) [b.flow[e], b.state[e]] = [0, 1];
  flowOf(net, kept, b.flow);
  for (const e of kept) if (e >= 0) b.state[e] = -1;
  bare(net, b);
  if (!growTree(net, b, earlier(net, was), kept)) {
    kept.forEach((e) => void (e >= 0 && ([b.flow[e], b.state[e]] = [0, 1])));
    flowOf(net, kept.fill(-1), b.flow);
    bare(net, b);
    for (let v = net.root - 1; v >= 0; v--) hang(b, v, net.target[net.pairs + v]!, net.pairs + v, 1);
  }
  refresh(net, b);
  return kept;
}

/** Nothing hangs anywhere; arcs of nodes stand at the bound that their flow is at. */
function bare(net: Slots['net'], b: Basis): void {
  for (const list of [b.parent, b.arc, b.first, b.next, b.prev]) list.fill(-1);
  for (let a = net.pairs; a < net.arcs; a++) b.state[a] = b.flow[a] === 0 ? 1 : -1;
}

/** Earlier placements that still fit, in the order of their slots. */
function keep({ net, model: { demandSide } }: Slots, held: Int32Array, moment: Moment): Int32Array<ArrayBuffer> {
  const { pairs, root, top } = net;
  const left = net.trueCap.slice(pairs, pairs + root);
  const open = (v: number, end: number) => {
    for (; v !== end; v = net.target[pairs + v]!) if (left[v]! <= 0) return false;
    return true;
  };
  const take = (v: number, end: number) => {
    for (; v !== end; v = net.target[pairs + v]!) left[v]!--;
  };
  const grouped = demandSide.parent.length > 0;
  return Int32Array.from(held, (e, d) => {
    if (e < 0 || moment.demand[d] === 0) return -1;
    const s = net.target[e]!;
    const up = net.target[pairs + d]!;
    if (!open(s, top) || (grouped && !open(up, root))) return -1;
    take(s, top);
    take(up, root);
    return e;
  });
}

/** The earlier tree, arcs that lead elsewhere by now left out. */
function earlier(net: Slots['net'], was: { parent: Int32Array; arc: Int32Array }) {
  const first = new Int32Array(net.nodes).fill(-1);
  const next = new Int32Array(net.nodes).fill(-1);
  const cut: number[] = [];
  for (let v = net.root - 1; v >= 0; v--) {
    const a = was.arc[v]!;
    const up = was.parent[v]!;
    const same = (net.source[a] === v && net.target[a] === up) || (net.source[a] === up && net.target[a] === v);
    if (!same) {
      cut.push(v);
      continue;
    }
    next[v] = first[up]!;
    first[up] = v;
  }
  return {
    cut,
    below: (v: number) => {
      const list: (readonly [number, number])[] = [];
      for (let c = first[v]!; c >= 0; c = next[c]!) list.push([c, was.arc[c]!]);
      return list;
    },
  };
}
