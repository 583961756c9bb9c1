import type { Problem } from '../problem.js';

/** Positions by name. */
export interface Names {
  demand(id: string): number;
  supplier(id: string): number;
}

const known = new WeakMap<Problem, Names>();

/** Throws a RangeError for a name that the problem does not have. */
export function names(problem: Problem): Names {
  const had = known.get(problem);
  if (had) return had;
  const demands = new Map(problem.demands.map((x, at) => [x.id, at]));
  const suppliers = new Map(problem.suppliers.map((x, at) => [x.id, at]));
  const find = (of: Map<string, number>, id: string) => {
    const at = of.get(id);
    if (at === undefined) throw new RangeError(`unknown name ${id}`);
    return at;
  };
  const made = { demand: (id: string) => find(demands, id), supplier: (id: string) => find(suppliers, id) };
  known.set(problem, made);
  return made;
}

/** Position in `problem.pairs` of a pair, or -1. */
export function findPair({ pairs }: Problem, demand: number, supplier: number): number {
  for (let e = pairs.start[demand]!; e < pairs.start[demand + 1]!; e++) if (pairs.supplier[e] === supplier) return e;
  return -1;
}
