import type { Model } from '../compile/model.js';
import type { Network } from '../network/network.js';
import type { Basis } from '../network/basis.js';
import { room } from '../crossing/room.js';
import { placed } from '../crossing/repair.js';

/** What a start can be taken from. */
export interface Earlier {
  readonly model: Model;
  readonly net: Network;
  readonly basis: Basis;
}

export interface Translated {
  /** Supplier of every demand earlier, in today's positions, or -1. */
  readonly supplier: Int32Array;
  /** What hung from a node: node and arc, in today's numbers. */
  below(node: number): readonly (readonly [number, number])[];
  /** Nodes whose parent or arc is no longer there. */
  readonly cut: readonly number[];
}

/** Nodes and arcs of an earlier network in today's numbers, by name. */
export function translate(net: Network, model: Model, { model: was, net: old, basis }: Earlier): Translated {
  const node = nodes(net, model, old, was);
  const pairOf = (d: number, s: number) => {
    for (let e = model.start[d]!; e < model.start[d + 1]!; e++) if (model.to[e] === s - net.supplier0) return e;
    return -1;
  };
  const arcOf = (a: number, source: number, target: number) => {
    if (a < old.pairs) return pairOf(source, target);
    const arc = a < old.pairs + old.root ? net.pairs + source : net.twin[source]!;
    return arc >= 0 && net.target[arc] === target ? arc : -1;
  };
  const children = Array.from({ length: net.nodes }, (): (readonly [number, number])[] => []);
  const cut: number[] = [];
  for (let v = 0; v < old.root; v++) {
    const a = basis.arc[v]!;
    const now = node[v]!;
    const parent = node[basis.parent[v]!]!;
    const arc = now < 0 || parent < 0 ? -1 : arcOf(a, node[old.source[a]!]!, node[old.target[a]!]!);
    if (arc >= 0) children[parent]!.push([now, arc]);
    else if (now >= 0) cut.push(now);
  }
  const supplier = new Int32Array(model.demands).fill(-1);
  placed(was, basis.flow).forEach((e, d) => {
    if (e >= 0 && node[d]! >= 0 && node[old.target[e]!]! >= 0)
      supplier[node[d]!] = node[old.target[e]!]! - net.supplier0;
  });
  return { supplier, cut, below: (v) => children[v]! };
}

function nodes(net: Network, model: Model, old: Network, was: Model): Int32Array {
  const node = new Int32Array(old.nodes).fill(-1);
  const copy = (from: readonly { id: string }[], to: readonly { id: string }[], at: number, now: number) => {
    if (from === to) return from.forEach((_, k) => (node[at + k] = now + k));
    const position = new Map(to.map((x, k) => [x.id, k]));
    from.forEach((x, k) => (node[at + k] = position.has(x.id) ? now + position.get(x.id)! : -1));
  };
  copy(was.problem.demands, model.problem.demands, 0, 0);
  copy(was.problem.suppliers, model.problem.suppliers, old.supplier0, net.supplier0);
  copy(was.problem.demandGroups ?? [], model.problem.demandGroups ?? [], old.demandGroup0, net.demandGroup0);
  copy(was.problem.supplierGroups ?? [], model.problem.supplierGroups ?? [], old.supplierGroup0, net.supplierGroup0);
  node[old.top] = net.top;
  node[old.root] = net.root;
  return node;
}

/** The earlier placements that still exist and fit both hierarchies, as pairs of today's model. */
export function keepPlacements(model: Model, { supplier }: Translated): Int32Array {
  const pair = new Int32Array(model.demands).fill(-1);
  const ledger = room({ ...model, rows: [] });
  for (let d = 0; d < model.demands; d++) {
    if (supplier[d]! < 0) continue;
    for (let e = model.start[d]!; e < model.start[d + 1]!; e++)
      if (model.to[e] === supplier[d] && ledger.fits(d, model.to[e]!)) {
        pair[d] = e;
        ledger.take(d, model.to[e]!);
      }
  }
  return pair;
}
