import type { Problem } from '../src/index.js';
import { pairsOf } from './limits-of.js';

interface Arc {
  readonly to: number;
  left: number;
  readonly cost: number;
  readonly back: number;
}

/**
 * Another own method for the two hierarchies: successive best paths (Bellman–Ford) from a source down the demand groups, over a
 * pair, up the supplier groups. Nothing is shared with the simplex.
 */
export function bestPaths(problem: Problem): number {
  const names = ['source', 'sink'];
  const node = (key: string) => {
    if (!names.includes(key)) names.push(key);
    return names.indexOf(key);
  };
  const out: Arc[][] = [];
  const join = (from: number, to: number, cap: number, cost: number) => {
    (out[from] ??= []).push({ to, left: cap, cost, back: (out[to] ??= []).length });
    out[to]!.push({ to: from, left: 0, cost: -cost, back: out[from]!.length - 1 });
  };
  const above = (kind: string, group: string | undefined, end: string) =>
    node(group === undefined ? end : `${kind} ${group}`);
  for (const g of problem.demandGroups ?? [])
    join(above('dg', g.parent, 'source'), node(`dg ${g.id}`), g.limit ?? 1e6, 0);
  for (const g of problem.supplierGroups ?? [])
    join(node(`sg ${g.id}`), above('sg', g.parent, 'sink'), g.limit ?? 1e6, 0);
  for (const d of problem.demands) join(above('dg', d.group, 'source'), node(`d ${d.id}`), 1, 0);
  for (const s of problem.suppliers) join(node(`s ${s.id}`), above('sg', s.group, 'sink'), s.amount ?? 1, 0);
  for (const p of pairsOf(problem))
    join(node(`d ${problem.demands[p.d]!.id}`), node(`s ${problem.suppliers[p.s]!.id}`), 1, -p.score);
  let value = 0;
  for (;;) {
    const cost = names.map((_, v) => (v === 0 ? 0 : Infinity));
    const by: (Arc | undefined)[] = [];
    for (let changed = true; changed;) {
      changed = false;
      out.forEach((arcs, v) =>
        arcs.forEach((a) => {
          if (a.left <= 0 || cost[v]! + a.cost >= cost[a.to]!) return;
          cost[a.to] = cost[v]! + a.cost;
          by[a.to] = a;
          changed = true;
        }),
      );
    }
    if (!(cost[1]! < 0)) return value;
    value -= cost[1]!;
    for (let v = 1; v !== 0;) {
      const a = by[v]!;
      a.left--;
      const back = out[v]![a.back]!;
      back.left++;
      v = back.to;
    }
  }
}
