import { hoofdletter } from '../kern/datum.js';
import type { Ketenfeit, Ketenstap } from './feiten.js';

const WOORD: Readonly<Record<string, string>> = {
  'casus.deelnemer-toegevoegd': 'Een organisatie doet mee',
  'casus.nummer-uitgegeven': 'Casusnummer uitgegeven',
  'casus.persoonssleutel-gemeld': 'Gecontroleerd op dubbele aanmelding',
  'toelating.besloten': 'Beslist over de toelating',
  'urgentie.besloten': 'Beslist over de urgentie',
  'akkoord.gevraagd': 'Antwoord gevraagd op de voordracht',
  'akkoord.gegeven': 'Antwoord gegeven',
  'voordracht.voorlopig-akkoord': 'Voorlopig akkoord van iedereen',
  'voordracht.aangenomen': 'Definitief akkoord van iedereen',
  'plaatsing.bijgewerkt': 'Stand van de plaatsing gedeeld',
  'dekking.gemeld': 'Gemeld tot wanneer er dekking is',
};

/** A fact in words; one without words of its own is read from its code. */
export const zegSoort = (soort: string): string => WOORD[soort] ?? hoofdletter(soort.replaceAll(/[.-]/g, ' '));

export const zegStap = (s: Pick<Ketenstap, 'soort' | 'keer'>): string =>
  `${zegSoort(s.soort)}${s.keer > 1 ? ` (${s.keer} keer)` : ''}`;

export const opsom = (namen: readonly string[]): string =>
  namen.length < 2 ? (namen[0] ?? 'niemand') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;

export const zegRoute = (f: Pick<Ketenfeit, 'van' | 'aan'>): string =>
  `Van ${f.van.titel} naar ${opsom(f.aan.map((a) => a.titel))}`;

/** `woonprofiel.kamers` → `woonprofiel: kamers` */
export const zegGegeven = (naam: string): string =>
  naam
    .replace('.', ': ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
