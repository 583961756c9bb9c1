import type { InstantieConfig } from '@weerthuis/platform';

/** What the host asks a group process; each has a number that its answer repeats. */
export type Vraag =
  | { nr: number; soort: 'laad'; modules: string[] }
  | { nr: number; soort: 'start'; module: string; config: InstantieConfig }
  | { nr: number; soort: 'stop'; naam: string }
  | { nr: number; soort: 'sluit' };

/** The answer: the address of a started instance, or why it did not work. */
export interface Antwoord {
  nr: number;
  url?: string;
  fout?: string;
}
