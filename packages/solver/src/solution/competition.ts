import type { Model } from '../compile/model.js';
import { sum, type Part, type PriceList } from './prices.js';

/** Limits by number with the points that each asks, and the most of these. */
interface Asked {
  readonly limit: readonly number[];
  readonly points: readonly number[];
  readonly most: number;
}

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
  const compiled = (parts: readonly Part[]): Asked => {
    const asking = parts.filter((p) => p.points > 0);
    const points = asking.map((p) => p.points);
    return { limit: asking.map(at), points, most: Math.max(0, ...points) };
  };
  const bySupplier = Array.from({ length: model.suppliers }, (_, s) => compiled(list.partsOfSupplier(s)));
  const counted: number[] = [];
  const seen: number[] = [];
  let holds = new Set<number>();
  const count = (d: number, loss: number, { limit, points, most }: Asked) => {
    if (loss >= most) return;
    for (let i = 0; i < limit.length; i++) {
      const k = limit[i]!;
      if (loss >= points[i]! || seen[k] === d || holds.has(k)) continue;
      seen[k] = d;
      counted[k] = (counted[k] ?? 0) + 1;
    }
  };
  for (let d = 0; d < model.demands; d++) {
    const own = list.partsOfDemand(d);
    const base = list.surplus[d]! + sum(own);
    const ofDemand = compiled(own);
    const has = final[d]! < 0 ? -1 : model.problem.pairs.supplier[final[d]!]!;
    holds = new Set(has < 0 ? [] : [...ofDemand.limit, ...bySupplier[has]!.limit]);
    for (let e = model.start[d]!; e < model.start[d + 1]!; e++) {
      const s = model.to[e]!;
      const pairParts = list.mixed ? list.partsOfPair(d, s) : null;
      const loss = base + list.asks[s]! + (pairParts ? sum(pairParts) : 0) - model.score[e]!;
      count(d, loss, bySupplier[s]!);
      count(d, loss, ofDemand);
      if (pairParts) count(d, loss, compiled(pairParts));
    }
  }
  return (p) => counted[number.get(key(p)) ?? -1] ?? 0;
}
