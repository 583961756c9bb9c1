import { compile, type Model } from '../compile/model.js';
import { buildNetwork, type Network } from '../network/network.js';
import type { Demand, Group, Problem, Supplier } from '../problem.js';

/**
 * The network of a day: it has room for names that come later, so that a change only writes what it changes. A slot, once given
 * to a name with its group and pairs, never means anything else; what has changed about a name gets a new slot.
 */
export interface Slots {
  readonly model: Model;
  readonly net: Network;
  readonly demands: Demand[];
  readonly suppliers: Supplier[];
  readonly demandAt: Map<string, number[]>;
  readonly supplierAt: Map<string, number[]>;
  /** Pairs written later, by demand and by supplier. */
  readonly laterOfDemand: Map<number, number[]>;
  readonly laterOfSupplier: Map<number, number[]>;
  readonly column: { readonly start: Int32Array; readonly pair: Int32Array };
  nextPair: number;
}

/** What differs between two moments of a day: who is there, and how much each limit lets through. */
export interface Moment {
  readonly demand: Uint8Array;
  /** Places of each supplier; -1 when it is not there. */
  readonly supplier: Int32Array;
  /** -1: no limit. */
  readonly demandLimit: Int32Array;
  readonly supplierLimit: Int32Array;
}

const SPARE = 64;

/** Changes can be written into the network of a problem without limits that cross, minima, and pairs forced or forbidden. */
export function canHaveSlots(p: Problem): boolean {
  const none = (list: readonly unknown[] | undefined) => (list ?? []).length === 0;
  const soft = (list: readonly Group[] | undefined) => (list ?? []).some((g) => g.minimum);
  return none(p.crossing) && none(p.forced) && none(p.forbidden) && !soft(p.demandGroups) && !soft(p.supplierGroups);
}

export function makeSlots(problem: Problem): { slots: Slots; moment: Moment } {
  const roomy = withRoom(problem);
  const model = compile(roomy);
  const net = buildNetwork(model);
  const used = problem.pairs.supplier.length;
  for (let e = used; e < net.pairs; e++) {
    net.source[e] = net.target[e] = net.root;
    net.cost[e] = 0;
    net.cap[e] = net.trueCap[e] = 0;
  }
  const slots: Slots = {
    model,
    net,
    demands: [...problem.demands],
    suppliers: [...problem.suppliers],
    demandAt: new Map(problem.demands.map((d, at) => [d.id, [at]])),
    supplierAt: new Map(problem.suppliers.map((s, at) => [s.id, [at]])),
    laterOfDemand: new Map(),
    laterOfSupplier: new Map(),
    column: columns(problem),
    nextPair: used,
  };
  const limits = (list: readonly Group[] | undefined) => Int32Array.from(list ?? [], (g) => g.limit ?? -1);
  const supplier = new Int32Array(roomy.suppliers.length).fill(-1);
  problem.suppliers.forEach((s, at) => (supplier[at] = s.amount ?? 1));
  const moment = {
    demand: new Uint8Array(roomy.demands.length).fill(1, 0, problem.demands.length),
    supplier,
    demandLimit: limits(problem.demandGroups),
    supplierLimit: limits(problem.supplierGroups),
  };
  return { slots, moment };
}

/** The spare pairs stand in the row of the last spare demand until they are used. */
function withRoom(problem: Problem): Problem {
  const { start, supplier, score } = problem.pairs;
  const size = supplier.length + Math.ceil(supplier.length / 4) + 4 * SPARE;
  const to = new Int32Array(size);
  const points = new Float64Array(size);
  const from = new Int32Array(start.length + SPARE).fill(supplier.length);
  from.set(start);
  from[from.length - 1] = size;
  to.set(supplier);
  points.set(score);
  const spare = (n: number) => ({ id: `\u0000${n}` });
  const empty = (n: number) => ({ id: `\u0000${n}`, amount: 0 });
  const numbers = Array.from({ length: SPARE }, (_, n) => n);
  return {
    ...problem,
    demands: [...problem.demands, ...numbers.map(spare)],
    suppliers: [...problem.suppliers, ...numbers.map(empty)],
    pairs: { start: from, supplier: to, score: points },
  };
}

function columns({ pairs, suppliers, demands }: Problem): Slots['column'] {
  const start = new Int32Array(suppliers.length + 1);
  for (const s of pairs.supplier) start[s + 1]!++;
  for (let s = 0; s < suppliers.length; s++) start[s + 1]! += start[s]!;
  const at = start.slice();
  const pair = new Int32Array(pairs.supplier.length);
  for (let d = 0; d < demands.length; d++)
    for (let e = pairs.start[d]!; e < pairs.start[d + 1]!; e++) pair[at[pairs.supplier[e]!]!++] = e;
  return { start, pair };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

/** Pairs of a demand's slot, whether or not their suppliers are there. */
export function pairsOfDemand({ model, demands, laterOfDemand, column }: Slots, d: number): number[] {
  const last = Math.min(model.start[d + 1] ?? 0, column.pair.length);
  const first = d < demands.length ? range(Math.min(model.start[d]!, last), last) : [];
  return first.concat(laterOfDemand.get(d) ?? []);
}

export function pairsOfSupplier({ column, laterOfSupplier }: Slots, s: number): number[] {
  const first = s + 1 < column.start.length ? [...column.pair.subarray(column.start[s], column.start[s + 1])] : [];
  return first.concat(laterOfSupplier.get(s) ?? []);
}

/** The problem as it is at this moment. */
export function problemAt(slots: Slots, moment: Moment): Problem {
  const { net, model } = slots;
  const there = slots.demands.flatMap((_, d) => (moment.demand[d] === 1 ? [d] : []));
  const offered = slots.suppliers.flatMap((_, s) => (moment.supplier[s]! >= 0 ? [s] : []));
  const now = new Int32Array(slots.suppliers.length).fill(-1);
  offered.forEach((s, at) => (now[s] = at));
  const start = new Int32Array(there.length + 1);
  const to: number[] = [];
  const score: number[] = [];
  there.forEach((d, at) => {
    for (const e of pairsOfDemand(slots, d)) {
      const s = now[net.target[e]! - net.supplier0]!;
      if (s < 0) continue;
      to.push(s);
      score.push(-net.cost[e]!);
    }
    start[at + 1] = to.length;
  });
  const limited = (list: readonly Group[] | undefined, limit: Int32Array) =>
    list?.map((g, k) => (limit[k]! < 0 ? g : { ...g, limit: limit[k]! }));
  const { demandGroups, supplierGroups } = model.problem;
  return {
    demands: there.map((d) => slots.demands[d]!),
    suppliers: offered.map((s) => ({ ...slots.suppliers[s]!, amount: moment.supplier[s]! })),
    pairs: { start, supplier: Int32Array.from(to), score: Float64Array.from(score) },
    ...(demandGroups && { demandGroups: limited(demandGroups, moment.demandLimit)! }),
    ...(supplierGroups && { supplierGroups: limited(supplierGroups, moment.supplierLimit)! }),
  };
}
