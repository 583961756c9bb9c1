import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import type { Gewichten } from '../../shortlist/domain/paar.js';

/**
 * Somebody on the list, as far as a verdeling knows: who supports them, where they come from, how long they wait. What is not
 * here cannot weigh: no age, sex, origin, law, diagnosis or kind of facility.
 */
export interface Mens {
  casus: Uuid;
  casusnummer: string;
  hoofdbegeleider: Oin;
  /** CBS code of the gemeente that decides on urgentie. */
  herkomst: string;
  wachtSinds: Datum;
  /** Waited longer than the region agreed: goes before all points. */
  voorrang: boolean;
  /** Homes that only this one rule keeps away. */
  beletten: Belet[];
}

/** A rule that somebody could do something about, and how many homes (of a person) or people (of a home) it alone keeps away. */
export interface Belet {
  /** Code of a hard rule of the shortlist; `gebied` with the gemeente where it would fit. */
  code: string;
  aantal: number;
}

/** A home that is free. */
export interface Plek {
  aanbod: Uuid;
  corporatie: Oin;
  gemeente: string;
  wijk: string;
  buurt: string;
}

/** A home as a verdeling keeps it. */
export interface Woning extends Plek {
  /** People whom only this one rule keeps away. */
  beletten: Belet[];
}

/** A pair that fits by every hard rule of the shortlist, with the points of each score part. */
export interface Paar {
  /** Position in `mensen`. */
  mens: number;
  /** Position in `plekken`. */
  plek: number;
  punten: number;
  delen: Record<string, number>;
}

export const GRENSSOORTEN = ['buurt', 'begeleiding', 'contingent'] as const;
export type Grenssoort = (typeof GRENSSOORTEN)[number];

/** What parties agreed on numbers, as it stands on the peildatum. Without `plekken` or `mensen` it counts all of them. */
export interface Grens {
  /** Speaks for itself: `buurt BU08551101`, `contingent spreiding-meppel`, `begeleiding 0000009901… GM0855`. */
  id: string;
  soort: Grenssoort;
  /** What the explanation names: area, agreed, used, on the way, period. */
  waarden: Record<string, string | number>;
  /** Whose rule, or where it can be read. */
  bron: string;
  /** Room that is left. */
  hoogstens?: number;
  /** Missing until a minimum is reached. */
  minstens?: number;
  /** Positions in `plekken` of the homes it counts. */
  plekken?: number[];
  /** Positions in `mensen` of the people it counts. */
  mensen?: number[];
}

/** All that a verdeling rests on: kept whole with the run, in an order that does not depend on how it was read. */
export interface Invoer {
  peildatum: Datum;
  gewichten: Gewichten;
  puntenPerGemisteWoning: number;
  mensen: Mens[];
  plekken: Woning[];
  paren: Paar[];
  grenzen: Grens[];
}
