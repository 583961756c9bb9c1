import type { State } from './state.js';
import { moves, type Move } from './change.js';
import type { Prices } from './prices.js';

/** How a minimum fared. */
export interface MinimumReport {
  readonly hierarchy: 'demand' | 'supplier' | 'crossing';
  readonly id: string;
  readonly amount: number;
  readonly reached: number;
  /** Points that its last place costs the whole. */
  readonly price: number;
  /** Points that all minima together cost, and everybody who has something else because of them. */
  readonly together: { readonly points: number; readonly moved: readonly Move[] };
}

export function minimaOf(state: State, prices: Prices): MinimumReport[] {
  const { plain, settled, problem } = state;
  if (!plain) return [];
  const { model, worth } = settled.optimum;
  const together = {
    points: plain.optimum.worth.points - worth.points,
    moved: moves({ ...state, settled: plain }, state),
  };
  const report = (
    hierarchy: MinimumReport['hierarchy'],
    id: string,
    amount: number,
    missing: number,
  ): MinimumReport => ({
    hierarchy,
    id,
    amount,
    reached: amount - missing,
    price: prices.minima.get(id) ?? 0,
    together,
  });
  const out: MinimumReport[] = [];
  (problem.demandGroups ?? []).forEach(
    (g, at) => void (g.minimum && out.push(report('demand', g.id, g.minimum.amount, worth.missing.demand[at]!))),
  );
  (problem.supplierGroups ?? []).forEach(
    (g, at) => void (g.minimum && out.push(report('supplier', g.id, g.minimum.amount, worth.missing.supplier[at]!))),
  );
  model.rows.forEach((row, k) => {
    if (row.kind !== 'minimum') return;
    const c = problem.crossing![row.crossing]!;
    out.push(report('crossing', c.id, c.minimum!.amount, worth.missing.row[k]!));
  });
  return out;
}
