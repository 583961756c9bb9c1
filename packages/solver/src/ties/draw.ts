import { createHash } from 'node:crypto';

/**
 * The lot of a name: SHA-256 over the seed, a line feed, and the name, in hexadecimal; the lowest goes first. Anybody can
 * compute it again with `printf '%s\n%s' "$seed" "$name" | sha256sum`.
 */
export function lot(seed: string, name: string): string {
  return createHash('sha256').update(`${seed}\n${name}`).digest('hex');
}

/** Somebody whose place the points left open, and how the draw went. */
export interface TieDraw {
  readonly demand: string;
  readonly lot: string;
  /** Turn in this draw, from 1. */
  readonly turn: number;
  readonly of: number;
  /** Suppliers that some best placement gives this demand, the one it would have taken first in front. */
  readonly open: readonly string[];
  readonly got: string | null;
  /** An earlier lot took what this demand would have taken. */
  readonly lost: boolean;
}

/** Best own score first, then the lot of the supplier: how a demand chooses when its turn comes. */
export interface Chooser {
  readonly order: (demands: readonly number[]) => number[];
  /** `lift` gives the position of each in the whole model. */
  readonly sort: (pairs: number[], lift?: (e: number) => number) => number[];
}

export interface TieNames {
  readonly demand: (d: number) => string;
  /** Of the supplier of a pair. */
  readonly supplier: (e: number) => string;
  readonly score: (e: number) => number;
}

export function chooser(seed: string, of: TieNames): Chooser {
  const lots = new Map<string, string>();
  const cached = (kind: string, id: string) => {
    const key = kind + id;
    const known = lots.get(key);
    if (known !== undefined) return known;
    const now = lot(seed, id);
    lots.set(key, now);
    return now;
  };
  const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return {
    order: (demands) => [...demands].sort((a, b) => before(cached('d', of.demand(a)), cached('d', of.demand(b)))),
    sort: (pairs, lift = (e) => e) =>
      pairs.sort(
        (a, b) =>
          of.score(lift(b)) - of.score(lift(a)) ||
          before(cached('s', of.supplier(lift(a))), cached('s', of.supplier(lift(b)))),
      ),
  };
}
