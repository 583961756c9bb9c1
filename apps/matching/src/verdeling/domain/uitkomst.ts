import type { Uuid } from '@weerthuis/domain';
import type { Grens } from './invoer.js';

/** Who goes where. */
export interface Toebedeeld {
  casus: Uuid;
  aanbod: Uuid;
  punten: number;
}

/** What a place asks, and for which agreement. `woning`: for the home itself. */
export interface Vraagprijs {
  /** Id of a grens, or `woning`. */
  grens: string;
  /** Points; below 0 where a minimum helps. */
  punten: number;
  /** People without such a place who would take one if it asked nothing: who set the price. */
  mededingers: number;
}

/** A home that somebody has, or could have had. */
export interface Mogelijkheid extends Toebedeeld {
  delen: Record<string, number>;
  /** Points that everybody together would lose at least, by the prices; exactly: kosten.ts, where null says no
   * limit lets anybody in. 0 for what was chosen. */
  kost: number | null;
  prijzen: Vraagprijs[];
}

/** Several best outcomes were equal and this person's lot was drawn. */
export interface Loting {
  lot: string;
  beurt: number;
  van: number;
  verloren: boolean;
}

/** The one thing that would help somebody most who is not placed. */
export type Hulp =
  | { soort: 'regel'; code: string; aantal: number }
  /** One more place in this limit would have gone to them. */
  | { soort: 'grens'; grens: string }
  /** Nothing but more homes. */
  | { soort: 'woningen' };

export interface Mensuitkomst {
  casus: Uuid;
  /** Homes that fit. */
  mogelijk: number;
  heeft?: Mogelijkheid;
  /** The next best, cheapest for everybody together first. */
  daarna: Mogelijkheid[];
  loting?: Loting;
  hulp?: Hulp;
}

/** Who would be next for a home: least loss for everybody together first. */
export interface Wachtende {
  casus: Uuid;
  punten: number;
  /** At least, by the prices. */
  kost: number;
  /** Whether enough people set its prices to name them, see uitleg/prijs.ts. */
  noembaar: boolean;
  geplaatst: boolean;
}

export interface Plekuitkomst {
  aanbod: Uuid;
  voor?: Uuid;
  /** People whom it fits. */
  passend: number;
  rij: Wachtende[];
}

export interface Grensuitkomst extends Omit<Grens, 'plekken' | 'mensen'> {
  /** Placements that count for it. */
  geplaatst: number;
  /** Points that one more place is worth, or that its last place cost a minimum. */
  prijs: number;
  mededingers: number;
}

/** What a rule of fairness costs everybody together. */
export interface Regelprijs {
  regel: 'voorrang' | 'minimum' | 'buurt' | 'begeleiding' | 'contingent';
  /** Points more without it, and people more. */
  punten: number;
  mensen: number;
}

/** Somebody without a home who counts more points for a home than who has it, and the rule that explains it. */
export interface Voorbijgegaan {
  casus: Uuid;
  aanbod: Uuid;
  verschil: number;
  /** `voorrang` or the id of a grens; null would be an injustice. */
  doordat: string | null;
}

/** A whole verdeling: who goes where, the proof, and why. */
export interface Uitkomst {
  /** Points of all placements, less what minima miss. */
  waarde: number;
  /** No verdeling within these limits is worth more. */
  bovengrens: number;
  bewezen: boolean;
  plaatsingen: Toebedeeld[];
  mensen: Mensuitkomst[];
  plekken: Plekuitkomst[];
  grenzen: Grensuitkomst[];
  regelprijzen: Regelprijs[];
  voorbijgegaan: Voorbijgegaan[];
}
