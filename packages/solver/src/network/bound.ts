import type { Network } from './network.js';

/**
 * Weak duality: whatever the potentials and costs, no flow earns more than this (cost of any flow ≥ −bound). Independent of how
 * the potentials were found, so it is the proof; equal to what a flow earns, that flow is optimal.
 */
export function flowBound(net: Network, cost: Float64Array, potential: Float64Array): number {
  const { nodes, arcs, supply, source, target, trueCap } = net;
  let bound = 0;
  for (let v = 0; v < nodes; v++) bound += potential[v]! * supply[v]!;
  for (let a = 0; a < arcs; a++) {
    const reduced = cost[a]! + potential[source[a]!]! - potential[target[a]!]!;
    if (reduced < 0) bound -= reduced * trueCap[a]!;
  }
  return bound;
}
