import { verschilInDagen, type Datum, type Uuid } from '@weerthuis/domain';
import { conflict } from '../../kern/nee.js';

/** Someone who waits for a place in a facility; no identity is kept here. */
export interface Wachtende {
  id: Uuid;
  aangemeldOp: Datum;
  soort: string;
}

/** A place that may be free since a day. */
export interface Plekstand {
  vrijSinds?: Datum | null;
  terugkeergarantieTot?: Datum | null;
}

/** Longest waiting first; who came on the same day keeps the order of the uuid, so that everybody reads the same list. */
export const opVolgorde = <W extends Wachtende>(wachtenden: readonly W[]): W[] =>
  [...wachtenden].sort((a, b) => a.aangemeldOp.localeCompare(b.aangemeldOp) || a.id.localeCompare(b.id));

/** Days that a place stood empty when it is filled on `op`. */
export const dagenLeeg = (plek: Plekstand, op: Datum): number =>
  plek.vrijSinds ? Math.max(0, verschilInDagen(plek.vrijSinds, op)) : 0;

/**
 * The freed place goes to who waits longest.
 * @throws {Regelfout} plek-bezet, niet-de-volgende
 */
export function toetsBezetting(plek: Plekstand, wachtenden: readonly Wachtende[], wie: Uuid): void {
  if (!plek.vrijSinds)
    conflict(
      'plek-bezet',
      'Deze plek is niet vrij.',
      'Alleen een vrije plek kan worden ingevuld. Meld eerst dat zij vrij is.',
    );
  if (opVolgorde(wachtenden)[0]?.id !== wie)
    conflict(
      'niet-de-volgende',
      'Iemand anders wacht langer.',
      'De plek gaat naar wie het langst wacht (wachtlijst). Kies de eerste van de lijst.',
    );
}
