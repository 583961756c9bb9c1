import type { Model } from '../compile/model.js';
import type { Network } from '../network/network.js';

/** Which rows count the flow of which arcs: those of arc `a` are `of[start[a] .. start[a + 1]]`. */
export interface ArcRows {
  readonly start: Int32Array;
  readonly of: Int32Array;
  /** The arcs that any row counts. */
  readonly members: Int32Array;
  /** The other way round: the arcs of row `k` are `arcs[rowStart[k] .. rowStart[k + 1]]`. */
  readonly rowStart: Int32Array;
  readonly arcs: Int32Array;
}

/** A row over suppliers alone counts on their own arc, which keeps cycles short; any other counts on its pairs. */
export function arcRows(model: Model, net: Network): ArcRows {
  const perSupplier = listBySupplier(model, (r) => !model.rows[r]!.demands);
  const perPair = listBySupplier(model, (r) => model.rows[r]!.demands !== null);
  const any = perPair.some((list) => list.length > 0);
  const start = new Int32Array(net.arcs + 1);
  const of: number[] = [];
  for (let a = 0; a < net.arcs; a++) {
    if (a < net.pairs && any) {
      const s = net.target[a]! - net.supplier0;
      for (const r of perPair[s]!) if (model.rows[r]!.demands![net.source[a]!] === 1) of.push(r);
    } else if (a >= net.pairs + net.supplier0 && a < net.pairs + net.demandGroup0) {
      of.push(...perSupplier[a - net.pairs - net.supplier0]!);
    }
    start[a + 1] = of.length;
  }
  const members: number[] = [];
  for (let a = 0; a < net.arcs; a++) if (start[a + 1]! > start[a]!) members.push(a);
  return { start, of: Int32Array.from(of), members: Int32Array.from(members), ...byRow(model.rows.length, start, of) };
}

function byRow(count: number, start: Int32Array, of: readonly number[]): Pick<ArcRows, 'rowStart' | 'arcs'> {
  const rowStart = new Int32Array(count + 1);
  for (const r of of) rowStart[r + 1]!++;
  for (let r = 0; r < count; r++) rowStart[r + 1]! += rowStart[r]!;
  const at = rowStart.slice();
  const arcs = new Int32Array(of.length);
  for (let a = 0; a + 1 < start.length; a++) for (let k = start[a]!; k < start[a + 1]!; k++) arcs[at[of[k]!]!++] = a;
  return { rowStart, arcs };
}

function listBySupplier({ rows, suppliers }: Model, which: (row: number) => boolean): number[][] {
  const lists = Array.from({ length: suppliers }, (): number[] => []);
  rows.forEach((row, r) => {
    if (!which(r)) return;
    for (let s = 0; s < suppliers; s++) if (!row.suppliers || row.suppliers[s] === 1) lists[s]!.push(r);
  });
  return lists;
}

/** Costs with the prices of the rows in them. */
export function priced(net: Network, rows: ArcRows, price: Float64Array, into: Float64Array): void {
  for (const a of rows.members) {
    let cost = net.cost[a]!;
    for (let k = rows.start[a]!; k < rows.start[a + 1]!; k++) cost += price[rows.of[k]!]!;
    into[a] = cost;
  }
}

/** How much of each row a flow uses. */
export function usage(rows: ArcRows, flow: Int32Array | Float64Array, into: Float64Array): Float64Array {
  into.fill(0);
  for (const a of rows.members) {
    const f = flow[a]!;
    if (f !== 0) for (let k = rows.start[a]!; k < rows.start[a + 1]!; k++) into[rows.of[k]!]! += f;
  }
  return into;
}
