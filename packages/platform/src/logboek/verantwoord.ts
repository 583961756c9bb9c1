import { auditzin } from '../audit/audit.js';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { Logboek } from './logboek.js';

/** What a unit of work accounts for: to the person (processing line) and to whoever guards the instance (audit line). */
export interface Verantwoording {
  /** Casus or lid uuid(s); an empty list when the work concerns no person. */
  betrokkene: string | readonly string[];
  /** Purpose, in Dutch. */
  doel: string;
  /** What it was done to: a path or an id. */
  object: string;
  /** Network address, `bus`, `wekker` or `instantie`. */
  oorsprong: string;
}

/** Writes both lines with the commit of the work; after its commit the sealer is woken. */
export const maakVerantwoorder =
  (logboek: Logboek, auditGeschreven: () => void) =>
  (w: Werkeenheid, v: Verantwoording): void => {
    logboek.schrijf(w, { betrokkene: v.betrokkene, handeling: w.handeling, doel: v.doel });
    w.metCommit(
      auditzin({
        actie: w.handeling,
        object: v.object,
        resultaat: 'gelukt',
        oorsprong: v.oorsprong,
        actor: `${w.door.soort}:${w.door.id}`,
        traceId: w.spoor.trace,
      }),
    );
    w.naCommit(auditGeschreven);
  };
