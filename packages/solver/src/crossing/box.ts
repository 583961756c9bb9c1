import type { Model } from '../compile/model.js';
import type { Watch } from '../network/simplex.js';
import { slackRow, slackSign, type SideBasis } from './side-basis.js';
import { reprice, sideSimplex } from './side-simplex.js';

/** Bounds around a guess of the prices, within what each row's price may be. */
export function boxAround(model: Model, price: Float64Array, width: number) {
  const { rows, weights } = model;
  return {
    amount: Float64Array.from(rows, (r) => r.amount),
    low: Float64Array.from(rows, (r, k) => Math.max(r.low, price[k]! - width)),
    high: Float64Array.from(rows, (r, k) => Math.min(r.high, weights.closed, price[k]! + width)),
  };
}

export const boxWidth = (model: Model): number => Math.max(1, model.weights.largest / 200);

/**
 * Solves the relaxation with side rows, moving the box of prices until no row is held back by it. Near a good guess this takes
 * few pivots: the "box step" method of Marsten, Hogan and Blankenship, Operations Research 23 (1975).
 */
export function solveInBox(b: SideBasis, model: Model, width: number, watch: Watch, most = Infinity): boolean {
  const end = b.pivots + most;
  for (let wide = width; ; wide *= 3) {
    if (!sideSimplex(b, watch, end - b.pivots)) return false;
    let moved = false;
    for (const v of b.extra) {
      if (v >= 0) continue;
      const k = slackRow(v);
      if (b.slack[k]! <= 1e-7) continue;
      const { low, high } = model.rows[k]!;
      const most = Math.min(high, model.weights.closed);
      if (slackSign(v) > 0 && b.low[k]! > low) {
        b.high[k] = b.low[k]!;
        b.low[k] = Math.max(low, b.low[k]! - wide);
        moved = true;
      } else if (slackSign(v) < 0 && b.high[k]! < most) {
        b.low[k] = b.high[k]!;
        b.high[k] = Math.min(most, b.high[k]! + wide);
        moved = true;
      }
    }
    if (!moved) return true;
    reprice(b);
  }
}
