import type { Datum } from '../datum/datum.js';
import { plusWerkdagen } from '../datum/werkdagen.js';
import type { Signaaltermijnen } from '../regio/afspraken.js';

/** How far a signal is, for whoever keeps it. */
export interface Signaalvoortgang {
  /** State of the machine `signaal`. */
  stand: string;
  /** The day on which this party had it. */
  gemeldOp: Datum;
  bewogenOp: Datum;
  evaluatieOp?: Datum | null;
}

/** Working days after an agreement without a day of its own in which they look back (aanname). */
const TERUGKIJK_WERKDAGEN = 20;

/** The last day of the next thing to do about a signal; undefined when it is closed. */
export function signaalTermijn(s: Signaalvoortgang, t: Signaaltermijnen): Datum | undefined {
  if (s.stand === 'gesloten') return undefined;
  if (s.stand === 'nieuw') return plusWerkdagen(s.gemeldOp, t.gezienWerkdagen.waarde);
  if (s.stand === 'gezien') return plusWerkdagen(s.gemeldOp, t.afspraakWerkdagen.waarde);
  return s.evaluatieOp ?? plusWerkdagen(s.bewogenOp, TERUGKIJK_WERKDAGEN);
}
