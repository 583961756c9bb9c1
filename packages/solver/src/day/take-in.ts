import type { ScoredPair } from '../pair-list.js';
import type { Demand, Group, Supplier } from '../problem.js';
import type { Delta } from '../solution/delta.js';
import { pairsOfDemand, pairsOfSupplier, type Moment, type Slots } from './slots.js';

const MOST = 2 ** 29;
const count = (n: number) => Number.isInteger(n) && n >= 0 && n <= MOST;

/**
 * The moment after a change, or null when it asks for what the slots cannot hold (another kind of limit, forced pairs, no room
 * left) or for what is not there: then it must be looked at as a new problem.
 */
export function momentAfter(slots: Slots, before: Moment, delta: Delta): Moment | null {
  if (delta.force?.length || delta.forbid?.length || delta.release?.length) return null;
  const now: Moment = {
    demand: before.demand.slice(),
    supplier: before.supplier.slice(),
    demandLimit: before.demandLimit.slice(),
    supplierLimit: before.supplierLimit.slice(),
  };
  const fits =
    (delta.withdrawDemands ?? []).every((id) => leave(demandSlot(slots, now, id), (d) => (now.demand[d] = 0))) &&
    (delta.withdrawSuppliers ?? []).every((id) => leave(supplierSlot(slots, now, id), (s) => (now.supplier[s] = -1))) &&
    setNewLimits(slots, now, delta.limits ?? []) &&
    addAll(slots, now, delta);
  return fits ? now : null;
}

function leave(slot: number, go: (slot: number) => void): boolean {
  if (slot >= 0) go(slot);
  return slot >= 0;
}

export const demandSlot = ({ demandAt }: Slots, { demand }: Moment, id: string): number =>
  demandAt.get(id)?.find((d) => demand[d] === 1) ?? -1;
const supplierSlot = ({ supplierAt }: Slots, { supplier }: Moment, id: string): number =>
  supplierAt.get(id)?.find((s) => supplier[s]! >= 0) ?? -1;

function setNewLimits({ model: { problem } }: Slots, now: Moment, limits: NonNullable<Delta['limits']>): boolean {
  return limits.every(({ hierarchy, id, limit }) => {
    if (hierarchy === 'crossing' || !count(limit)) return false;
    const groups = hierarchy === 'demand' ? problem.demandGroups : problem.supplierGroups;
    const at = (groups ?? []).findIndex((g) => g.id === id);
    if (at >= 0) (hierarchy === 'demand' ? now.demandLimit : now.supplierLimit)[at] = limit;
    return at >= 0;
  });
}

/** Suppliers first, with their pairs to who is there; then demands, with all of theirs. Any other pair is a change of score. */
function addAll(slots: Slots, now: Moment, { addSuppliers = [], addDemands = [], pairs = [] }: Delta): boolean {
  const newDemands = new Set(addDemands.map((d) => d.id));
  const newSuppliers = new Set(addSuppliers.map((s) => s.id));
  const { largest, floor } = slots.model.weights;
  const known = pairs.every(
    (p) =>
      Number.isSafeInteger(p.score) &&
      Math.abs(p.score) <= largest &&
      (newDemands.has(p.demand) || newSuppliers.has(p.supplier)),
  );
  if (!known || newDemands.size < addDemands.length || newSuppliers.size < addSuppliers.length) return false;
  const ofSupplier = Map.groupBy(
    pairs.filter((p) => !newDemands.has(p.demand)),
    (p) => p.supplier,
  );
  const ofDemand = Map.groupBy(
    pairs.filter((p) => newDemands.has(p.demand)),
    (p) => p.demand,
  );
  return (
    addSuppliers.every((s) => addSupplier(slots, now, s, ofSupplier.get(s.id) ?? [])) &&
    addDemands.every((d) => !(d.floor && floor === 0) && addDemand(slots, now, d, ofDemand.get(d.id) ?? []))
  );
}

function addSupplier(slots: Slots, now: Moment, { id, group, amount = 1 }: Supplier, pairs: ScoredPair[]): boolean {
  const { net, model, suppliers, supplierAt } = slots;
  const above = groupNode(model.problem.supplierGroups, group, net.supplierGroup0, net.top);
  const wanted = scores(pairs, (p) => demandSlot(slots, now, p.demand));
  if (supplierSlot(slots, now, id) >= 0 || above < 0 || !wanted || !count(amount)) return false;
  const again = (supplierAt.get(id) ?? []).find(
    (s) =>
      net.target[net.pairs + net.supplier0 + s] === above &&
      same(slots, pairsOfSupplier(slots, s), wanted, (e) => (now.demand[net.source[e]!] === 1 ? net.source[e]! : -1)),
  );
  const s = again ?? suppliers.length;
  if (s >= now.supplier.length) return false;
  now.supplier[s] = amount;
  if (again !== undefined) return true;
  suppliers.push({ id, ...(group !== undefined && { group }), amount });
  supplierAt.set(id, [...(supplierAt.get(id) ?? []), s]);
  net.target[net.pairs + net.supplier0 + s] = above;
  return [...wanted].every(([d, score]) => addPair(slots, d, s, score));
}

function addDemand(slots: Slots, now: Moment, demand: Demand, pairs: ScoredPair[]): boolean {
  const { net, model, demands, demandAt } = slots;
  const above = groupNode(model.problem.demandGroups, demand.group, net.demandGroup0, net.root);
  const wanted = scores(pairs, (p) => supplierSlot(slots, now, p.supplier));
  if (demandSlot(slots, now, demand.id) >= 0 || above < 0 || !wanted) return false;
  const there = (e: number) => {
    const s = net.target[e]! - net.supplier0;
    return now.supplier[s]! >= 0 ? s : -1;
  };
  const again = (demandAt.get(demand.id) ?? []).find(
    (d) =>
      net.target[net.pairs + d] === above &&
      (demands[d]!.floor ?? false) === (demand.floor ?? false) &&
      same(slots, pairsOfDemand(slots, d), wanted, there),
  );
  const d = again ?? demands.length;
  if (d >= now.demand.length) return false;
  now.demand[d] = 1;
  if (again !== undefined) return true;
  demands.push(demand);
  demandAt.set(demand.id, [...(demandAt.get(demand.id) ?? []), d]);
  net.target[net.pairs + d] = above;
  net.cost[net.pairs + d] = demand.floor ? model.weights.floor : 0;
  return [...wanted].every(([s, score]) => addPair(slots, d, s, score));
}

function groupNode(groups: readonly Group[] | undefined, id: string | undefined, first: number, top: number): number {
  if (id === undefined) return top;
  const at = (groups ?? []).findIndex((g) => g.id === id);
  return at < 0 ? -1 : first + at;
}

/** Scores by slot at the other end; null when a name is not there or named twice. */
function scores(pairs: ScoredPair[], slot: (p: ScoredPair) => number): Map<number, number> | null {
  const out = new Map<number, number>();
  for (const p of pairs) {
    const at = slot(p);
    if (at < 0 || out.has(at)) return null;
    out.set(at, p.score);
  }
  return out;
}

/** Whether these pairs, as far as their other end is there, are the wanted ones. */
function same({ net }: Slots, pairs: number[], wanted: Map<number, number>, end: (e: number) => number): boolean {
  let seen = 0;
  for (const e of pairs) {
    const at = end(e);
    if (at < 0) continue;
    if (wanted.get(at) !== -net.cost[e]!) return false;
    seen++;
  }
  return seen === wanted.size;
}

function addPair(slots: Slots, d: number, s: number, score: number): boolean {
  const { net, laterOfDemand, laterOfSupplier } = slots;
  const e = slots.nextPair;
  if (e >= net.pairs) return false;
  slots.nextPair++;
  net.source[e] = d;
  net.target[e] = net.supplier0 + s;
  net.cost[e] = -score;
  net.cap[e] = net.trueCap[e] = 1;
  laterOfDemand.set(d, [...(laterOfDemand.get(d) ?? []), e]);
  laterOfSupplier.set(s, [...(laterOfSupplier.get(s) ?? []), e]);
  return true;
}
