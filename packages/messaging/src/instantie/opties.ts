import type { InstantieConfig } from '@weerthuis/platform';

/** Named places between two steps where a test can kill the process. */
export const FAALPUNTEN = [
  'na-vastleggen-voor-zenden',
  'onderweg',
  'na-zenden-voor-merken',
  'na-lezen-voor-inbox',
  'na-inbox-voor-offset',
  'in-behandeling',
  'na-behandeling-voor-bewijs',
] as const;
export type Faalpuntnaam = (typeof FAALPUNTEN)[number];

/** Guards that a test of the fault tests switches off, to see that their checker finds out. */
export const SABOTAGES = [
  'inbox-ontdubbelt-niet',
  'effect-telt-niet',
  'inleveren-voor-opslaan',
  'relais-vanaf-laatste',
  'weg-als-verzonden',
  'weg-voor-zenden',
  'kijkt-niet-na',
  'blijft-gebroken',
  'handtekening-telt-niet',
  'volgorde-telt-niet',
  'poging-telt-niet',
  'fout-is-klaar',
  'onbekend-is-klaar',
] as const;
export type Sabotage = (typeof SABOTAGES)[number];

/** Something an operator must know; goes to log and metrics. Never holds content. */
export interface Alarm {
  soort:
    | 'quarantaine'
    | 'vastgehouden'
    | 'gat'
    | 'andere-inhoud'
    | 'verbinding'
    | 'relais'
    | 'niet-afgeleverd'
    | 'herstel'
    | 'wees'
    | 'verschil';
  tekst: string;
}

/** How the bus of one instance runs; all times in milliseconds. */
export interface BusOpties {
  /** Slowest pace of looking in the database when nothing woke us. */
  polling: number;
  /** Keys that are handled at the same time; each takes a connection. */
  gelijktijdig: number;
  /** Limit for one handler. */
  handelingslimiet: number;
  /** Attempts after which a message that never came to an end is held. */
  pogingen: number;
  /** How long a message waits for a referent or an unknown signing key. */
  wachtlimiet: number;
  /** How long a hole in a stream may last before it is reported and asked for again. */
  gatlimiet: number;
  /** After how long a message goes again whose recipient did give receipts since, but not for this one. */
  herzendlimiet: number;
  /** How long a recipient may stay without giving a receipt before it is reported. */
  afleverlimiet: number;
  ontvangstInterval: number;
  sessietijd: number;
  /** `stroom`: what it is about, where that is one stream. */
  faalpunt: (naam: Faalpuntnaam, stroom?: string) => void | Promise<void>;
  alarm: (a: Alarm) => void;
  /** Given by a test in code, never by configuration: empty in every instance that an organisation runs. */
  sabotage: ReadonlySet<Sabotage>;
}

/** Defaults: quick to restart in development and tests, patient in production. */
export const standaardOpties = (c: InstantieConfig): BusOpties => ({
  polling: 5000,
  gelijktijdig: Math.max(1, Math.min(2, c.poolgrootte - 2)),
  handelingslimiet: 30_000,
  pogingen: 5,
  wachtlimiet: 600_000,
  gatlimiet: 60_000,
  herzendlimiet: 15 * 60_000,
  afleverlimiet: 4 * 3_600_000,
  ontvangstInterval: c.ontvangstInterval,
  sessietijd: c.ontwikkel ? 6000 : 45_000,
  faalpunt: () => undefined,
  alarm: () => undefined,
  sabotage: new Set(),
});
