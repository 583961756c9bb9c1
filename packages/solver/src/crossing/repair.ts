import { counts, type Model } from '../compile/model.js';
import { room } from './room.js';

/** Pair of every demand that a flow gives whole, or -1. */
export function placed(model: Model, flow: Int32Array | Float64Array): Int32Array {
  const out = new Int32Array(model.demands).fill(-1);
  for (let d = 0; d < model.demands; d++)
    for (let e = model.start[d]!; e < model.start[d + 1]!; e++) if (flow[e]! > 1 - 1e-6) out[d] = e;
  return out;
}

/** Makes a placement fit the crossing limits too: the lowest scores leave overfull rows, then what fits is added, best first. */
export function repair(model: Model, from: Int32Array): Int32Array {
  const { score, to } = model;
  const pair = from.slice();
  const ledger = room(model);
  pair.forEach((e, d) => void (e >= 0 && ledger.take(d, to[e]!)));
  const overfull = new Map(ledger.overfull().map((k) => [k, [] as number[]]));
  pair.forEach((e, d) => {
    if (e >= 0) for (const k of ledger.rowsAt(to[e]!)) overfull.get(k)?.push(d);
  });
  for (const [k, list] of overfull) {
    const row = model.rows[k]!;
    const inside = list.filter((d) => pair[d]! >= 0 && counts(row, d, to[pair[d]!]!));
    inside.sort((a, b) => score[pair[a]!]! - score[pair[b]!]! || a - b);
    for (const d of inside.slice(0, Math.max(0, inside.length - row.amount))) {
      ledger.free(d, to[pair[d]!]!);
      pair[d] = -1;
    }
  }
  const best = (d: number) => {
    let found = -1;
    for (let e = model.start[d]!; e < model.start[d + 1]!; e++)
      if (score[e]! > 0 && (found < 0 || score[e]! > score[found]!) && ledger.fits(d, to[e]!)) found = e;
    return found;
  };
  const waiting = [...pair.keys()].filter((d) => pair[d]! < 0).map((d) => ({ d, e: best(d) }));
  waiting.sort((a, b) => (score[b.e] ?? 0) - (score[a.e] ?? 0) || a.d - b.d);
  for (const { d, e } of waiting) {
    const now = e >= 0 && ledger.fits(d, to[e]!) ? e : e >= 0 ? best(d) : -1;
    if (now < 0) continue;
    pair[d] = now;
    ledger.take(d, to[now]!);
  }
  return pair;
}
