import type { Model } from '../compile/model.js';
import type { Optimum } from '../optimum/optimum.js';
import type { Problem } from '../problem.js';
import { competition } from './competition.js';
import type { Reason } from './explain.js';
import { priceList, sum, type Part, type PriceList } from './prices.js';

/** What explanations read: prices, who competes, and what everybody has. */
export interface Ledger {
  readonly problem: Problem;
  readonly model: Model;
  readonly list: PriceList;
  /** Pair of every demand in `problem.pairs`, or -1. */
  readonly final: Int32Array;
  /** How far the certificate is above the value; 0 when it proves it alone. */
  readonly slack: number;
  surplus(demand: number): number;
  reasons(demand: number, supplier: number): Reason[];
  /** Surplus + what the pair asks − its score, for a pair of the model. */
  loss(demand: number, pair: number): number;
}

export function ledgerOf(optimum: Optimum, final: Int32Array): Ledger {
  const { model } = optimum;
  const list = priceList(optimum);
  let rivals: ((part: Part) => number) | null = null;
  const withRivals = (p: Part): Reason => ({
    ...p,
    competitors: (rivals ??= competition(model, list, final))(p),
  });
  const asked = once(model.demands, (d) => sum(list.partsOfDemand(d)));
  const ofDemand = once(model.demands, (d) => list.partsOfDemand(d).map(withRivals));
  const ofSupplier = once(model.suppliers, (s) => list.partsOfSupplier(s).map(withRivals));
  return {
    problem: model.problem,
    model,
    list,
    final,
    slack: optimum.relaxed - optimum.worth.objective,
    surplus: (d) => list.surplus[d]!,
    reasons: (d, s) => [...ofDemand(d), ...ofSupplier(s), ...list.partsOfPair(d, s).map(withRivals)],
    loss(d, e) {
      const s = model.to[e]!;
      const mixed = list.mixed ? sum(list.partsOfPair(d, s)) : 0;
      return list.surplus[d]! + asked(d) + list.asks[s]! + mixed - model.score[e]!;
    },
  };
}

/** Worked out when first asked for, then kept. */
function once<T>(size: number, make: (at: number) => T): (at: number) => T {
  const had = new Array<T | undefined>(size);
  return (at) => (had[at] ??= make(at));
}
