import type { ViewClass } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';

/** One recipient of a fact with what it gets to read. */
export interface Geadresseerde {
  oin: Oin;
  view: ViewClass;
  gegevens: object;
  /** Content that is sealed to this recipient; becomes the member `verzegeld` of the view. */
  verzegeld?: object | undefined;
}

/** One fact: a stream, and per recipient a view of one and the same type. */
export interface FeitOpdracht {
  stroom: Uuid;
  aan: Geadresseerde[];
  /** Given when the caller must know the id before; else a new one is made. */
  feit?: Uuid | undefined;
}

/** A fact that this instance may not or cannot send: a fault of the program, not of its user. */
export class OnjuistFeit extends Error {}
