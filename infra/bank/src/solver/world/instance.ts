import { bestPairs, type Problem } from '@weerthuis/solver';
import { limits } from './limits.js';
import { pairSource } from './source.js';
import { drawWorld, type Shape } from './world.js';

/** A whole problem: every allowed pair, or the `keep` best of each person. */
export function instance(shape: Shape & { readonly keep?: number; readonly crossing?: boolean }): Problem {
  const world = drawWorld(shape);
  const { start, supplier, score } = bestPairs(pairSource(world), shape.keep);
  return { ...limits(world, shape.crossing ?? false), pairs: { start, supplier, score } };
}
