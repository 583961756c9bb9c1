import type { Model } from '../compile/model.js';
import { buildNetwork, type Network } from '../network/network.js';

/** The same problem with some of its pairs; `pair` gives each one's position in the whole model. */
export interface Core {
  readonly model: Model;
  readonly net: Network;
  readonly pair: Int32Array;
}

/** Keeps the pairs for which `keep` is 1. */
export function core(model: Model, keep: Uint8Array): Core {
  let size = 0;
  for (let e = 0; e < keep.length; e++) size += keep[e]!;
  const pair = new Int32Array(size);
  const to = new Int32Array(size);
  const score = new Float64Array(size);
  const start = new Int32Array(model.demands + 1);
  let at = 0;
  for (let d = 0; d < model.demands; d++) {
    for (let e = model.start[d]!; e < model.start[d + 1]!; e++) {
      if (keep[e] === 0) continue;
      pair[at] = e;
      to[at] = model.to[e]!;
      score[at++] = model.score[e]!;
    }
    start[d + 1] = at;
  }
  const small = { ...model, start, to, score, origin: pair.map((e) => model.origin[e]!) };
  return { model: small, net: buildNetwork(small), pair };
}
