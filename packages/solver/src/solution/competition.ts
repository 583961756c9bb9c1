import type { Model } from '../compile/model.js';
import { sum, type Part, type PriceList } from './prices.js';

/**
 * How many demands compete for each limit's places: those that do not hold one of them and would want one if that limit asked
 * nothing. Counted over all pairs at once.
 */
export function competition(model: Model, list: PriceList, final: Int32Array): (part: Part) => number {
  const key = (p: Part) => `${p.kind} ${p.id}`;
  const number = new Map<string, number>();
  const at = (p: Part) => {
    const had = number.get(key(p));
    if (had !== undefined) return had;
    number.set(key(p), number.size);
    return number.size - 1;
  };
  const compiled = (parts: Part[]) => parts.filter((p) => p.points > 0).map((p) => [at(p), p.points] as const);
  const bySupplier = Array.from({ length: model.suppliers }, (_, s) => compiled(list.partsOfSupplier(s)));
  const counted: number[] = [];
  const seen: number[] = [];
  for (let d = 0; d < model.demands; d++) {
    const own = list.partsOfDemand(d);
    const base = list.surplus[d]! + sum(own);
    const ofDemand = compiled(own);
    const has = final[d]! < 0 ? -1 : model.problem.pairs.supplier[final[d]!]!;
    const holds = new Set(has < 0 ? [] : [...ofDemand, ...bySupplier[has]!].map(([k]) => k));
    for (let e = model.start[d]!; e < model.start[d + 1]!; e++) {
      const s = model.to[e]!;
      const parts = bySupplier[s]!;
      if (parts.length === 0 && ofDemand.length === 0 && !list.mixed) continue;
      const pairParts = list.mixed ? list.partsOfPair(d, s) : [];
      const loss = base + list.asks[s]! + sum(pairParts) - model.score[e]!;
      const count = ([k, points]: readonly [number, number]) => {
        if (loss >= points || seen[k] === d || holds.has(k)) return;
        seen[k] = d;
        counted[k] = (counted[k] ?? 0) + 1;
      };
      parts.forEach(count);
      ofDemand.forEach(count);
      compiled(pairParts).forEach(count);
    }
  }
  return (p) => counted[number.get(key(p)) ?? -1] ?? 0;
}
