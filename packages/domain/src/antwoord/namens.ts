import type { Datum } from '../datum/datum.js';

/** How a party gave an answer that somebody else wrote down. */
export const NAMENSKANALEN = ['telefoon', 'gesprek', 'brief'] as const;
export type Namenskanaal = (typeof NAMENSKANALEN)[number];

/**
 * An answer that was written down for a party. It counts at once, like any answer; the party later says whether it was so.
 */
export interface Namens {
  kanaal: Namenskanaal;
  /** The day on which the party gave it. */
  op: Datum;
  /** Until when the party confirms or contests it. */
  bevestigVoor: Datum;
  stand: 'te-bevestigen' | 'bevestigd' | 'betwist';
}
