import type { Network } from '../network/network.js';

/** Reduced cost of every pair for given costs and potentials. */
export function reducedCosts(net: Network, cost: Float64Array, potential: Float64Array): Float64Array {
  const out = new Float64Array(net.pairs);
  for (let e = 0; e < net.pairs; e++) out[e] = cost[e]! + potential[net.source[e]!]! - potential[net.target[e]!]!;
  return out;
}

/** The value below which about `wanted` of the entries lie, from a sample. */
export function quantile(values: Float64Array, wanted: number): number {
  if (wanted >= values.length) return Infinity;
  const size = Math.min(values.length, 20_000);
  const sample = Float64Array.from({ length: size }, (_, k) => values[Math.floor((k * values.length) / size)]!).sort();
  return sample[Math.floor((size * wanted) / values.length)]!;
}

/** Marks the entries up to `limit`. */
export function atMost(values: Float64Array, limit: number): Uint8Array {
  const out = new Uint8Array(values.length);
  for (let e = 0; e < values.length; e++) if (values[e]! <= limit) out[e] = 1;
  return out;
}
