import type { Boeken } from '../opstelling/boeken.js';
import type { Omgeving } from '../opstelling/omgeving.js';
import type { Handeling } from '../werk/geschiedenis.js';
import type { Werklast } from '../werk/werklast.js';

/** What the checker looks at when everything is at rest. */
export interface Bewijs {
  o: Omgeving;
  boeken: Boeken;
  last: Werklast;
  /** What the fault of this run makes right that is wrong otherwise. */
  mag: Uitzonderingen;
}

export interface Uitzonderingen {
  /** Parties that take no part now. */
  afwezig?: string[];
  /** Facts that a person discarded or holds: not handled, and that is known. */
  vastgehouden?: boolean;
  /** Put back to an earlier moment: what it did after that is lost there, and named where it is still known. */
  teruggezet?: { naam: string; vanaf: number };
  /** Open fields that only a later release knows. */
  velden?: string[];
  /** Facts of a type that nobody here knows are aside. */
  terzijde?: boolean;
}

/** One invariant: gives every breach of it as a sentence. */
export interface Toets {
  naam: string;
  regel: string;
  zoek(b: Bewijs): Promise<string[]>;
}

/** Whether what this operation did may be lost: its database was put back to before it. */
export const magWeg = ({ mag }: Bewijs, h: Handeling): boolean =>
  mag.teruggezet?.naam === h.waar && (h.klaarOp ?? Infinity) > mag.teruggezet.vanaf;
