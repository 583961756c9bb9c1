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
  const ofDemand = new Map<number, Part[]>();
  const ofSupplier = new Map<number, Part[]>();
  const lazily = (cache: Map<number, Part[]>, at: number, make: (at: number) => Part[]) => {
    const had = cache.get(at) ?? make(at);
    cache.set(at, had);
    return had;
  };
  let rivals: ((part: Part) => number) | null = null;
  const asked = (d: number) => sum(lazily(ofDemand, d, list.partsOfDemand));
  return {
    problem: model.problem,
    model,
    list,
    final,
    slack: optimum.relaxed - optimum.worth.objective,
    surplus: (d) => list.surplus[d]!,
    reasons(d, s) {
      const competitors = (rivals ??= competition(model, list, final));
      const parts = [...lazily(ofDemand, d, list.partsOfDemand), ...lazily(ofSupplier, s, list.partsOfSupplier)];
      return parts.concat(list.partsOfPair(d, s)).map((p) => ({ ...p, competitors: competitors(p) }));
    },
    loss(d, e) {
      const s = model.to[e]!;
      const mixed = list.mixed ? sum(list.partsOfPair(d, s)) : 0;
      return list.surplus[d]! + asked(d) + list.asks[s]! + mixed - model.score[e]!;
    },
  };
}
