import type { BusOpties } from '@weerthuis/messaging';
import type { InstantieConfig } from '@weerthuis/platform';

/** The ten places of F1; the first three and the last are around a command and its mail, the others in the bus. */
export const PUNTEN = [
  'voor-transactie',
  'in-transactie',
  'na-commit',
  'na-vastleggen-voor-zenden',
  'onderweg',
  'na-zenden-voor-merken',
  'na-lezen-voor-inbox',
  'in-behandeling',
  'na-inbox-voor-offset',
  'voor-mail',
] as const;
export type Punt = (typeof PUNTEN)[number];

/** What happens at the `bij`-th passing of a place: killed, ended by itself, or hanging with the processor in hand. */
export interface Wapening {
  punt: string;
  bij: number;
  daad: 'sterf' | 'eindig' | 'hang' | 'pauzeer';
  /** Milliseconds before the deed; with `pauzeer` each passing waits a random time up to it. */
  ms?: number;
  /** Only for what is about this stream, and then every time, also after a restart. */
  stroom?: string;
}

/** The options of the bus that can go to another process. */
export type Buskeuze = Partial<Omit<BusOpties, 'faalpunt' | 'alarm' | 'sabotage'>>;

export interface Startvraag {
  config: InstantieConfig;
  bus: Buskeuze;
  sabotage: string[];
  vergeet: string[];
  wapening?: Wapening | undefined;
}

/** Many transactions at once that each send facts, with pauses where a real one has them. */
export interface Schrijfopdracht {
  schrijvers: number;
  perSchrijver: number;
  /** Longest pause, milliseconds, after the first write and before the commit. */
  pauze: number;
}

export type Vraag =
  { soort: 'wapen'; wapening: Wapening } | { soort: 'schrijf'; opdracht: Schrijfopdracht } | { soort: 'zend-nieuw' };

export type Bericht =
  | { soort: 'gereed' }
  | { soort: 'gewapend' }
  | { soort: 'geschreven'; aantal: number; fout?: string }
  | { soort: 'alarm'; alarm: string; tekst: string };
