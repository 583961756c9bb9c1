import loadHighs from 'highs';
import type { Problem } from '@weerthuis/solver';
import { timed, type Timed } from './clock.js';

/** The part of the package's interface that is used here. */
interface Highs {
  readonly infinity: number;
  readonly constants: {
    readonly objectiveSense: { readonly maximize: number };
    readonly variableType: { readonly integer: number };
  };
  withModel<T>(model: object, use: (model: HighsModel) => T): T;
}

interface HighsModel {
  readonly options: { set(options: Record<string, unknown>): void };
  run(): void;
  getObjectiveValue(): number;
}

/** HiGHS on the same problem, its whole model as sparse arrays: shares (LP) or whole placements (MIP). Timed with its own set-up. */
export async function rival(): Promise<(problem: Problem, whole: boolean) => Timed<number>> {
  const highs = await (loadHighs as unknown as () => Promise<Highs>)();
  return (problem, whole) =>
    timed(() => {
      const model = matrix(highs, problem, whole);
      return highs.withModel(model, (m) => {
        m.options.set({ output_flag: false, ...(whole ? { mip_rel_gap: 0, mip_abs_gap: 0.5 } : {}) });
        m.run();
        return Math.round(m.getObjectiveValue());
      });
    });
}

function matrix(highs: Highs, problem: Problem, whole: boolean): object {
  const { demands, suppliers, pairs, crossing = [] } = problem;
  const upper: number[] = [];
  const row = (limit: number) => upper.push(limit) - 1;
  demands.forEach(() => row(1));
  suppliers.forEach((s) => row(s.amount ?? 1));
  const above = (groups: Problem['demandGroups'], leaves: readonly { readonly group?: string }[]) => {
    const rows = new Map((groups ?? []).map((g) => [g.id, row(g.limit ?? leaves.length)]));
    const parent = new Map((groups ?? []).map((g) => [g.id, g.parent]));
    return leaves.map((leaf) => {
      const out: number[] = [];
      for (let g = leaf.group; g !== undefined; g = parent.get(g)) out.push(rows.get(g)!);
      return out;
    });
  };
  const demandRows = above(problem.demandGroups, demands);
  const supplierRows = above(problem.supplierGroups, suppliers);
  const at = new Map(suppliers.map((s, k) => [s.id, k]));
  for (const c of crossing) {
    const r = row(c.limit!);
    for (const id of c.suppliers!) supplierRows[at.get(id)!]!.push(r);
  }
  const columns = pairs.score.length;
  const starts = new Int32Array(columns + 1);
  const indices: number[] = [];
  for (let d = 0; d < demands.length; d++)
    for (let e = pairs.start[d]!; e < pairs.start[d + 1]!; e++) {
      const s = pairs.supplier[e]!;
      indices.push(d, demands.length + s, ...demandRows[d]!, ...supplierRows[s]!);
      starts[e + 1] = indices.length;
    }
  return {
    numCols: columns,
    numRows: upper.length,
    sense: highs.constants.objectiveSense.maximize,
    offset: 0,
    colCost: Float64Array.from(pairs.score),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: new Float64Array(upper.length).fill(-highs.infinity),
    rowUpper: Float64Array.from(upper),
    matrix: {
      format: 'csc',
      numRows: upper.length,
      numCols: columns,
      starts,
      indices: Int32Array.from(indices),
      values: new Float64Array(indices.length).fill(1),
    },
    ...(whole ? { integrality: new Int32Array(columns).fill(highs.constants.variableType.integer) } : {}),
  };
}
