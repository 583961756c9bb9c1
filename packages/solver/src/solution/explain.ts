import { findPair, names } from './names.js';
import type { Ledger } from './ledger.js';
import { sum, type Part } from './prices.js';
import type { Change } from './change.js';

/** A limit's share in an explanation. */
export interface Reason extends Part {
  /** Demands without a place of it that would take one if it asked nothing for this limit: who sets the price. */
  readonly competitors: number;
}

/**
 * Why a demand has what it has. For the chosen supplier and each alternative: surplus + all parts − score = loss, exactly; the
 * loss of the chosen one is 0 when the certificate is tight.
 */
export interface Explanation {
  readonly demand: string;
  readonly chosen: { readonly supplier: string; readonly score: number; readonly forced: boolean } | null;
  readonly surplus: number;
  readonly parts: readonly Reason[];
  readonly next: readonly Alternative[];
}

export interface Alternative {
  readonly supplier: string;
  readonly score: number;
  readonly parts: readonly Reason[];
  readonly loss: number;
  /** The whole placement would lose at least this many points. */
  readonly atLeast: number;
  /** The limit that asks most, or null when the demand itself has something better. */
  readonly because: Reason | null;
}

export type WhyNot =
  | { readonly kind: 'has it' }
  | { readonly kind: 'rule'; readonly rule: 'no pair' | 'forbidden' | 'forced elsewhere' }
  | (Alternative & { readonly kind: 'loss'; readonly surplus: number; readonly exact: () => Change });

export function explain(ledger: Ledger, demand: number, next: number): Explanation {
  const { problem, final, model } = ledger;
  const { supplier, score } = problem.pairs;
  const has = final[demand]!;
  return {
    demand: problem.demands[demand]!.id,
    chosen:
      has < 0
        ? null
        : { supplier: problem.suppliers[supplier[has]!]!.id, score: score[has]!, forced: model.settled[demand]! >= 0 },
    surplus: ledger.surplus(demand),
    parts: has < 0 ? [] : ledger.reasons(demand, supplier[has]!),
    next: cheapest(ledger, demand, next).map((e) => alternative(ledger, demand, e)),
  };
}

/** The pairs that the demand does not have and that would cost least, in whole-model positions. */
function cheapest(ledger: Ledger, demand: number, next: number): number[] {
  const { model } = ledger;
  if (next <= 0) return [];
  const best: { e: number; loss: number }[] = [];
  for (let e = model.start[demand]!; e < model.start[demand + 1]!; e++) {
    if (model.origin[e] === ledger.final[demand]) continue;
    const loss = ledger.loss(demand, e);
    if (best.length === next && loss >= best[next - 1]!.loss) continue;
    let at = Math.min(best.length, next - 1);
    for (; at > 0 && best[at - 1]!.loss > loss; at--) best[at] = best[at - 1]!;
    best[at] = { e, loss };
  }
  return best.map(({ e }) => e);
}

function alternative(ledger: Ledger, demand: number, e: number): Alternative {
  const { model } = ledger;
  const at = model.to[e]!;
  const score = model.score[e]!;
  const parts = ledger.reasons(demand, at);
  const loss = ledger.surplus(demand) + sum(parts) - score;
  const dearest = parts.reduce<Reason | null>((most, p) => (p.points > (most?.points ?? 0) ? p : most), null);
  return {
    supplier: model.problem.suppliers[at]!.id,
    score,
    parts,
    loss,
    atLeast: Math.max(0, loss - ledger.slack),
    because: dearest,
  };
}

export function whyNot(ledger: Ledger, demandId: string, supplierId: string, exact: () => Change): WhyNot {
  const { problem, model, final } = ledger;
  const demand = names(problem).demand(demandId);
  const supplier = names(problem).supplier(supplierId);
  const pair = findPair(problem, demand, supplier);
  if (pair < 0) return { kind: 'rule', rule: 'no pair' };
  if (final[demand] === pair) return { kind: 'has it' };
  if (model.settled[demand]! >= 0) return { kind: 'rule', rule: 'forced elsewhere' };
  for (let e = model.start[demand]!; e < model.start[demand + 1]!; e++)
    if (model.origin[e] === pair)
      return { kind: 'loss', ...alternative(ledger, demand, e), surplus: ledger.surplus(demand), exact };
  return { kind: 'rule', rule: 'forbidden' };
}
