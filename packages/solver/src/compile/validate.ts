import { InvalidProblem, type Group, type Minimum, type Problem } from '../problem.js';

/** More than any count of people or homes; keeps capacities in 32 bits. */
const MOST = 2 ** 29;

/** Rows of pairs that were looked at before, or follow from such. */
export const knownRows = new WeakSet<Problem['pairs']>();

/** Throws {@link InvalidProblem} with every fault found (at most a hundred). */
export function validate(problem: Problem): void {
  const faults: string[] = [];
  const fault = (text: string) => void (faults.length < 100 && faults.push(text));
  const demands = unique(problem.demands, 'demand', fault);
  const suppliers = unique(problem.suppliers, 'supplier', fault);
  const demandGroups = hierarchy(problem.demandGroups ?? [], 'demand group', fault);
  const supplierGroups = hierarchy(problem.supplierGroups ?? [], 'supplier group', fault);
  for (const d of problem.demands)
    if (d.group !== undefined && !demandGroups.has(d.group)) fault(`demand ${d.id}: unknown group ${d.group}`);
  for (const s of problem.suppliers) {
    if (s.group !== undefined && !supplierGroups.has(s.group)) fault(`supplier ${s.id}: unknown group ${s.group}`);
    count(s.amount, `amount of supplier ${s.id}`, fault);
  }
  unique(problem.crossing ?? [], 'crossing limit', fault);
  for (const c of problem.crossing ?? []) {
    count(c.limit, `limit of ${c.id}`, fault);
    minimum(c.minimum, c.id, fault);
    for (const id of c.suppliers ?? []) if (!suppliers.has(id)) fault(`crossing limit ${c.id}: unknown supplier ${id}`);
    for (const id of c.demands ?? []) if (!demands.has(id)) fault(`crossing limit ${c.id}: unknown demand ${id}`);
  }
  for (const p of [...(problem.forced ?? []), ...(problem.forbidden ?? [])])
    if (!demands.has(p.demand) || !suppliers.has(p.supplier)) fault(`unknown pair ${p.demand} × ${p.supplier}`);
  if (!knownRows.has(problem.pairs)) rows(problem, fault);
  if (faults.length > 0) throw new InvalidProblem(faults);
  knownRows.add(problem.pairs);
}

type Fault = (text: string) => void;

function unique(list: readonly { readonly id: string }[], kind: string, fault: Fault): Set<string> {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) fault(`${kind} ${id} occurs twice`);
    seen.add(id);
  }
  return seen;
}

function hierarchy(groups: readonly Group[], kind: string, fault: Fault): Set<string> {
  const names = unique(groups, kind, fault);
  const parent = new Map(groups.map((g) => [g.id, g.parent]));
  for (const g of groups) {
    count(g.limit, `limit of ${g.id}`, fault);
    minimum(g.minimum, g.id, fault);
    if (g.parent !== undefined && !names.has(g.parent)) fault(`${kind} ${g.id}: unknown parent ${g.parent}`);
    let steps = 0;
    for (let up = g.parent; up !== undefined && steps <= groups.length; up = parent.get(up)) steps++;
    if (steps > groups.length) fault(`${kind} ${g.id} lies inside itself`);
  }
  return names;
}

function count(n: number | undefined, what: string, fault: Fault): void {
  if (n !== undefined && !(Number.isInteger(n) && n >= 0 && n <= MOST))
    fault(`${what} must be a whole number from 0, is ${n}`);
}

function minimum(m: Minimum | undefined, id: string, fault: Fault): void {
  if (!m) return;
  count(m.amount, `minimum of ${id}`, fault);
  if (!(Number.isSafeInteger(m.price) && m.price >= 0))
    fault(`price of the minimum of ${id} must be a whole number from 0`);
}

function rows({ demands, suppliers, pairs: { start, supplier, score } }: Problem, fault: Fault): void {
  if (start.length !== demands.length + 1 || start[0] !== 0)
    return fault('pairs.start must have one entry per demand and one more');
  if (start[demands.length] !== supplier.length || supplier.length !== score.length)
    return fault('pairs have uneven lengths');
  const lastSeen = new Int32Array(suppliers.length).fill(-1);
  for (let d = 0; d < demands.length; d++) {
    if (start[d + 1]! < start[d]!) return fault(`pairs.start goes down at ${demands[d]!.id}`);
    for (let e = start[d]!; e < start[d + 1]!; e++) {
      const s = supplier[e]!;
      if (s < 0 || s >= suppliers.length) fault(`pair of ${demands[d]!.id} names supplier position ${s}`);
      else if (lastSeen[s] === d) fault(`pair ${demands[d]!.id} × ${suppliers[s]!.id} occurs twice`);
      else lastSeen[s] = d;
      if (!Number.isSafeInteger(score[e])) fault(`score of a pair of ${demands[d]!.id} is not a whole number`);
    }
  }
}
