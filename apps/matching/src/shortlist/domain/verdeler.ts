import type { Huis, Oordeel, Zoeker } from './paar.js';

export interface Beoordeeld {
  zoeker: Zoeker;
  huis: Huis;
  oordeel: Oordeel;
  /** Version of the weights that the score counts with. */
  wegingen?: string;
}

/**
 * Orders judged pairs, best first, those that do not fit last. This is the seam of the regional distribution: a solver
 * that looks at all homes at once under all caps has the same shape.
 */
export type Verdeler = (paren: readonly Beoordeeld[]) => Beoordeeld[];

const sleutel = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Looks at one home, or one person, at a time: fit, score, waiting time; the input order never decides. */
export const perWoning: Verdeler = (paren) =>
  [...paren].sort(
    (a, b) =>
      Number(b.oordeel.past) - Number(a.oordeel.past) ||
      b.oordeel.score - a.oordeel.score ||
      sleutel(a.zoeker.wachtSinds, b.zoeker.wachtSinds) ||
      sleutel(a.zoeker.casus, b.zoeker.casus) ||
      sleutel(a.huis.aanbod, b.huis.aanbod),
  );
