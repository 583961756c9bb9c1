import type { Ontvanger, Partijrol, Stap } from '../rol/rollen.js';

/**
 * What a datum is about; the laws of the table are stated over this. `gewoon`: not one of the others. `identiteit`: tells who
 * someone is. `bsn`. `zorg`: health, past, or the reason for support. `geld`: debt, income, benefit. `aanbieder`: which
 * organisation supports someone. `sleutel`: the persoonssleutel.
 */
export const AARDEN = ['gewoon', 'identiteit', 'bsn', 'zorg', 'geld', 'aanbieder', 'sleutel'] as const;
export type Aard = (typeof AARDEN)[number];

/** One row of the disclosure table: a datum, whose it is, who else may have it, from which step, why, on what ground. */
export interface Gegeven {
  /** `<group>.<field>`, as contracts name it: `identiteit.naam`. */
  gegeven: string;
  /** The role that writes it; nobody else does. It may always read its own. */
  eigenaar: Partijrol;
  aard: Aard;
  /** Recipient → the first step at which it may have the datum. Who is not here never gets it. */
  aan: Partial<Record<Ontvanger, Stap>>;
  /** Per kind of party the employee roles that may read it in their own organisation. */
  rollen: Record<Partijrol, readonly string[]>;
  /** Purpose, in words a resident may read. */
  doel: string;
  grondslag: string;
  /** Only ever sealed to the recipient's key on the bus. */
  verzegeld: boolean;
  /** Where the row comes from; `te toetsen` when nobody checked the text. */
  bron: string;
}

/** Shorthand for recipients of one row. */
export type Aan = Gegeven['aan'];
