import type { Datum, Namens, Oin, Uuid } from '@weerthuis/domain';

/** Who is asked; one party may hold several and then answers once per role. */
export const AKKOORDROLLEN = ['corporatie', 'hoofdbegeleider', 'persoon', 'herkomst', 'vestiging'] as const;
export type Akkoordrol = (typeof AKKOORDROLLEN)[number];
export type Ronde = 1 | 2;

/** Who is asked per round: all on the nameless profile, then the two who sign. */
export const GEVRAAGD_IN: Record<Ronde, readonly Akkoordrol[]> = { 1: AKKOORDROLLEN, 2: ['corporatie', 'persoon'] };

/** One question to one party. `verlopen`: no answer in time, or a yes whose validity passed. */
export interface Verzoek {
  verzoek: Uuid;
  rol: Akkoordrol;
  partij: Oin;
  ronde: Ronde;
  versie: number;
  antwoordVoor: Datum;
  stand: 'open' | 'beantwoord' | 'verlopen' | 'vervallen';
  antwoord?: 'ja' | 'nee';
  geldigTot?: Datum;
  reden?: string;
  voorwaarden?: string[];
  doorWie?: string;
  /** Set when the hub wrote it down for the party. */
  namens?: Namens & { gesproken: string; door: string; vastgelegdOp: Datum };
}

export interface Kandidaatstelling {
  kandidaatstelling: Uuid;
  casus: Uuid;
  rang: number;
  stand: string;
  ronde: 0 | Ronde;
  /** Whom to ask in each role; the person is reached through the aanmelder. */
  partijen: Record<Akkoordrol, Oin>;
  verzoeken: Verzoek[];
  /** Why it ended, as a code for the hub. */
  reden?: string;
}

/** One home with ranked candidates. */
export interface Voordracht {
  voordracht: Uuid;
  stand: string;
  /** Of what is asked (home, date, rent): an answer to another version does not count. */
  versie: number;
  startOp: Datum;
  /** How many candidates are asked at the same time (region profile, kandidatenPerVoordracht). */
  plaatsen: number;
  /** From the signing of the lease on nothing here ends the voordracht any more. */
  getekend: boolean;
  kandidaten: Kandidaatstelling[];
}

/** What a decision needs from outside: it has no clock, no chance and no view on other voordrachten of its own. */
export interface Omgeving {
  vandaag: Datum;
  nieuwId: () => Uuid;
  /** The last day to answer in this round. */
  antwoordVoor: (ronde: Ronde) => Datum;
  /** Whether a reserve can be asked now: admitted, not asked elsewhere, no plaatsing. */
  vrij: (casus: Uuid) => boolean;
}

export type Gevolg =
  | { soort: 'gevraagd'; kandidaatstelling: Uuid; verzoek: Uuid }
  | { soort: 'verlengd'; kandidaatstelling: Uuid; verzoek: Uuid }
  | { soort: 'te-laat'; verzoek: Uuid; partij: Oin; waarom: 'termijn' | 'versie' | 'vervallen' }
  | { soort: 'voorlopig-akkoord'; kandidaatstelling: Uuid }
  | { soort: 'aangenomen'; kandidaatstelling: Uuid }
  /** The candidate is out; `was` tells how far it had come. */
  | { soort: 'kandidaat-af'; kandidaatstelling: Uuid; reden: string; was: string }
  | { soort: 'voordracht-af'; reden: string };

export interface Besluit {
  voordracht: Voordracht;
  gevolgen: Gevolg[];
}

export const LOPEND = ['open', 'voorlopig-akkoord'];
/** A candidate of whom an answer still counts. */
export const isActief = (k: Kandidaatstelling): boolean =>
  ['gevraagd', 'voorlopig-akkoord', 'definitief-akkoord'].includes(k.stand);
