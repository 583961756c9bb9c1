import loadHighs from 'highs';
import type { Problem } from '../src/index.js';
import { limitsOf, pairsOf } from './limits-of.js';

interface Highs {
  solve(model: string, options: Record<string, number>): { readonly Status: string; readonly ObjectiveValue: number };
}

/** The package's types describe a default export that is called; at run time it is the module itself. */
const load = loadHighs as unknown as () => Promise<Highs>;

/** Optimal points according to HiGHS, whole placements or (relaxed) shares; problems without minima, floors and forced pairs. */
export async function highsOracle(): Promise<(problem: Problem, whole: boolean) => number> {
  const highs = await load();
  return (problem, whole) => {
    const pairs = pairsOf(problem);
    if (pairs.length === 0) return 0;
    const rows = limitsOf(problem)
      .filter((l) => l.most < Infinity)
      .map((l, k) => {
        const terms = pairs.flatMap((p, at) => (l.counts(p.d, p.s) ? [`x${at}`] : []));
        return terms.length === 0 ? '' : ` c${k}: ${terms.join(' + ')} <= ${l.most}`;
      })
      .filter(Boolean);
    const names = pairs.map((_, at) => `x${at}`);
    const model = [
      'Maximize',
      ` obj: ${pairs.map((p, at) => `${p.score} x${at}`).join(' + ')}`,
      'Subject To',
      ...rows,
      'Bounds',
      ...names.map((n) => ` 0 <= ${n} <= 1`),
      ...(whole ? ['General', ` ${names.join(' ')}`] : []),
      'End',
    ].join('\n');
    const out = highs.solve(model, whole ? { mip_rel_gap: 0, mip_abs_gap: 0 } : {});
    if (out.Status !== 'Optimal') throw new Error(`HiGHS: ${out.Status}`);
    return out.ObjectiveValue;
  };
}
