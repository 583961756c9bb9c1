import type { Basis } from '../network/basis.js';
import type { Network } from '../network/network.js';
import { type ArcRows, usage } from './arc-rows.js';

/**
 * A basic solution of a network with side rows: a spanning tree and, per row, one extra basic variable. Row `k` reads
 * Σ flow + under − over = amount; its price stays between `low` (what `under` earns) and `high` (what `over` costs).
 */
export interface SideBasis {
  readonly net: Network;
  readonly rows: ArcRows;
  readonly count: number;
  readonly amount: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly price: Float64Array;
  readonly flow: Float64Array;
  /** As in the tree basis; 2 for an arc that is an extra basic variable. */
  readonly state: Int8Array;
  readonly cost: Float64Array;
  readonly potential: Float64Array;
  readonly tree: Basis;
  /** Extra basic variable of each position: an arc, or `under(k)` or `over(k)`. */
  readonly extra: Int32Array;
  readonly slack: Float64Array;
  /** Inverse of the matrix whose columns are the effect of one unit of each extra variable on the rows. */
  readonly inverse: Float64Array;
  pivots: number;
  /** Pivots in a row that moved nothing. */
  idle: number;
  scan: number;
  random: number;
}

export const under = (k: number): number => -1 - 2 * k;
export const over = (k: number): number => -2 - 2 * k;
/** Row of a slack, and +1 for `under`, −1 for `over`. */
export const slackRow = (v: number): number => (-1 - v) >> 1;
export const slackSign = (v: number): 1 | -1 => (((-1 - v) & 1) === 0 ? 1 : -1);

export interface Box {
  readonly amount: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Starts from an integral tree basis: each row's slack takes up the difference, so that every row holds. */
export function sideBasis(net: Network, rows: ArcRows, tree: Basis, box: Box): SideBasis {
  const count = box.amount.length;
  const used = usage(rows, tree.flow, new Float64Array(count));
  const extra = new Int32Array(count);
  const slack = new Float64Array(count);
  const inverse = new Float64Array(count * count);
  const price = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const rest = box.amount[k]! - used[k]!;
    extra[k] = rest >= 0 ? under(k) : over(k);
    slack[k] = Math.abs(rest);
    inverse[k * count + k] = rest >= 0 ? 1 : -1;
    price[k] = rest >= 0 ? box.low[k]! : box.high[k]!;
  }
  const side: SideBasis = {
    net,
    rows,
    count,
    ...box,
    price,
    extra,
    slack,
    inverse,
    tree,
    flow: Float64Array.from(tree.flow),
    state: tree.state,
    cost: tree.cost,
    potential: tree.potential,
    pivots: 0,
    idle: 0,
    scan: 0,
    random: 1,
  };
  return side;
}

const PARTS = ['price', 'flow', 'state', 'cost', 'potential', 'extra', 'slack', 'inverse', 'low', 'high'] as const;
const TREE = ['parent', 'arc', 'way', 'depth', 'first', 'next', 'prev'] as const;
type Copy = readonly (Float64Array | Int32Array | Int8Array)[];

/** What a basis is now, to come back to with {@link restoreSide}. */
export function copySide(b: SideBasis): Copy {
  return [...PARTS.map((part) => b[part].slice()), ...TREE.map((part) => b.tree[part].slice())];
}

export function restoreSide(b: SideBasis, copy: Copy): void {
  PARTS.forEach((part, at) => b[part].set(copy[at]!));
  TREE.forEach((part, at) => b.tree[part].set(copy[PARTS.length + at]!));
}
