import { korteDatum } from '../datum/amsterdam.js';
import type { Datum } from '../datum/datum.js';
import { weiger } from '../fout/regelfout.js';

/** What was asked: which version, until when, and whether it still waits for an answer. */
export interface Vraag {
  versie: number;
  open: boolean;
  /** Last day to answer. */
  antwoordVoor: Datum;
}

/** An answer of one party or the person to one version; a yes binds its giver until `geldigTot`. */
export interface Antwoordgegevens {
  versie: number;
  antwoord?: 'ja' | 'nee' | null;
  geldigTot?: Datum | null;
}

/** Why an answer does not count: it is of another version, too late, or the question is gone. */
export type Ongeldig = 'versie' | 'termijn' | 'vervallen';

/**
 * Why the answer does not count today, or undefined when it does. A late answer gets `antwoord.te-laat` back: never held, never
 * dropped (architectuur §2, who decides when things cross).
 */
export function antwoordOngeldig(vraag: Vraag, antwoord: Antwoordgegevens, vandaag: Datum): Ongeldig | undefined {
  if (antwoord.versie !== vraag.versie) return 'versie';
  if (!vraag.open) return 'vervallen';
  if (vandaag > vraag.antwoordVoor) return 'termijn';
  return antwoord.geldigTot && antwoord.geldigTot < vandaag ? 'termijn' : undefined;
}

/** Whether an answer to the kandidaatstelling counts today. */
export const antwoordGeldig = (vraag: Vraag, antwoord: Antwoordgegevens, vandaag: Datum): boolean =>
  antwoordOngeldig(vraag, antwoord, vandaag) === undefined;

/** Whether this is a yes to this version that still binds its giver. */
export const bindt = (antwoord: Antwoordgegevens, versie: number, vandaag: Datum): boolean =>
  antwoord.antwoord === 'ja' && antwoord.versie === versie && (!antwoord.geldigTot || antwoord.geldigTot >= vandaag);

/** Refuses an answer after its term, so that its giver need not wait for the hub to say so. */
export function eisOpTijd(antwoordVoor: Datum, vandaag: Datum): void {
  if (vandaag <= antwoordVoor) return;
  weiger({
    code: 'antwoord-te-laat',
    soort: 'te-laat',
    titel: 'Het antwoord kwam na de termijn.',
    detail: `De termijn liep tot ${korteDatum(antwoordVoor)} 17.00 uur (regioprofiel). Vraag het matchingspunt of de woning nog vrij is. Er is niets gewijzigd.`,
    regel: 'antwoordtermijn',
    van: 'regioprofiel',
  });
}
