import { korteDatum } from '../datum/amsterdam.js';
import type { Datum } from '../datum/datum.js';
import { weiger } from '../fout/regelfout.js';

/** What was asked: which version, until when, and whether the question still stands. */
export interface Vraag {
  versie: number;
  /** State of the kandidaatstelling. */
  stand: string;
  /** Last day to answer. */
  antwoordVoor: Datum;
}

/** An answer of one party or the person to one version; a yes binds its giver until `geldigTot`. */
export interface Antwoordgegevens {
  versie: number;
  antwoord: 'ja' | 'nee';
  geldigTot?: Datum | null;
}

/** Why an answer does not count: it is of another version, too late, or the question is gone. */
export type Ongeldig = 'versie' | 'termijn' | 'vervallen';

/** States in which a kandidaatstelling waits for an answer, per round. */
const GEVRAAGD: readonly string[] = ['gevraagd', 'voorlopig-akkoord'];

/**
 * Why the answer does not count today, or undefined when it does. The same at the giver, who is spared a vain answer, and at
 * the hub, which decides. A late answer gets `antwoord.te-laat` back: never held, never dropped.
 */
export function antwoordOngeldig(vraag: Vraag, antwoord: Antwoordgegevens, vandaag: Datum): Ongeldig | undefined {
  if (antwoord.versie !== vraag.versie) return 'versie';
  if (!GEVRAAGD.includes(vraag.stand)) return 'vervallen';
  if (vandaag > vraag.antwoordVoor) return 'termijn';
  return antwoord.geldigTot && antwoord.geldigTot < vandaag ? 'termijn' : undefined;
}

/** Whether an answer to the kandidaatstelling counts today. */
export const antwoordGeldig = (vraag: Vraag, antwoord: Antwoordgegevens, vandaag: Datum): boolean =>
  antwoordOngeldig(vraag, antwoord, vandaag) === undefined;

/** Whether a yes of this version still binds its giver. */
export const bindt = (antwoord: Antwoordgegevens, versie: number, vandaag: Datum): boolean =>
  antwoord.antwoord === 'ja' && antwoord.versie === versie && (!antwoord.geldigTot || antwoord.geldigTot >= vandaag);

/** The roles whose yes is missing or no longer binds; empty means that everyone said yes. */
export const zonderJa = <R extends string>(
  gevraagd: readonly R[],
  antwoorden: Readonly<Partial<Record<R, Antwoordgegevens>>>,
  versie: number,
  vandaag: Datum,
): R[] => gevraagd.filter((rol) => !antwoorden[rol] || !bindt(antwoorden[rol], versie, vandaag));

/** Refuses a late, old or superfluous answer in words the giver can act on. */
export function eisGeldigAntwoord(vraag: Vraag, antwoord: Antwoordgegevens, vandaag: Datum): void {
  const waarom = antwoordOngeldig(vraag, antwoord, vandaag);
  if (waarom === 'termijn')
    weiger({
      code: 'antwoord-te-laat',
      soort: 'te-laat',
      titel: 'Het antwoord kwam na de termijn.',
      detail: `De termijn liep tot ${korteDatum(vraag.antwoordVoor)} 17.00 uur (regioprofiel). Vraag het matchingspunt of de woning nog vrij is. Er is niets gewijzigd.`,
      regel: 'antwoordtermijn',
      van: 'regioprofiel',
    });
  if (waarom)
    weiger({
      code: waarom === 'versie' ? 'antwoord-oude-versie' : 'antwoord-niet-gevraagd',
      soort: 'conflict',
      titel: waarom === 'versie' ? 'De vraag is inmiddels veranderd.' : 'Op deze vraag hoeft geen antwoord meer.',
      detail:
        waarom === 'versie'
          ? `Dit antwoord hoort bij versie ${antwoord.versie}; nu geldt versie ${vraag.versie} (regel van het matchingspunt). Bekijk de nieuwe vraag en antwoord opnieuw. Er is niets gewijzigd.`
          : `De vraag staat op '${vraag.stand}' (regel van het matchingspunt). Bel het matchingspunt als dit niet klopt. Er is niets gewijzigd.`,
      regel: 'antwoordversie',
      van: 'regel van het matchingspunt',
    });
}
