import type { Datum } from '../datum/datum.js';
import type { Uuid } from '../ids/ids.js';
import type { Casusrol } from '../regio/partij.js';
import type { LIJNEN } from '../regio/profiel.js';

/** Roof, income, support, daytime activity. */
export type Lijn = (typeof LIJNEN)[number];

export const DEKKINGSTANDEN = ['gedekt', 'niet-gedekt', 'onbekend'] as const;
export type Dekkingstand = (typeof DEKKINGSTANDEN)[number];

/** What an owner reported of one line of one adult; both days inclusive, without `tot` it has no end. */
export interface Dekking {
  lid: Uuid;
  lijn: Lijn;
  stand: Dekkingstand;
  van: Datum;
  tot?: Datum | null;
}

/**
 * Dates of a plaatsing that rules compare; absent means not known yet. `taak:<soort>` is the day a task of the region's plan is
 * ready, or expected to be.
 */
export type Datumnaam = 'sleutel' | 'huurIngang' | 'verhuizing' | 'inschrijving' | 'plekTot' | `taak:${string}`;

/** What the gap guard reads: nothing of why, only dates and coverage. */
export interface Dossierbeeld {
  vandaag: Datum;
  /** The adults, aanvrager first; children follow their parents. */
  leden: readonly Uuid[];
  dekking: readonly Dekking[];
  datums: Partial<Record<Datumnaam, Datum | null>>;
  /** Per adult who must mend income when no gemeente pays it (own income, study): default vestiging. */
  inkomenDoor?: Readonly<Record<Uuid, Casusrol>>;
}

/** A gap foreseen, before it opens. */
export interface Knelpunt {
  lid: Uuid;
  lijn: Lijn;
  /** First and last day, inclusive; without `tot` it has no known end. */
  van: Datum;
  tot?: Datum;
  /** `gat`: it is known that nothing covers it. `onbekend`: nobody said. */
  soort: 'gat' | 'onbekend';
  /** Who must act. */
  eigenaar: Casusrol;
  regel: string;
  bron: string;
}
