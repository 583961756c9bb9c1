import type { Datum } from '../datum/datum.js';
import { plusWerkdagen } from '../datum/werkdagen.js';
import type { Trede } from '../regio/afspraken.js';

/** With whom a step lies: the named worker, or who took over because of silence. */
export type Bij = 'behandelaar' | Trede['naar'];

/** How far silence was escalated. */
export interface Escalatie {
  /** 0: nobody but the owner was asked; else how many steps of the ladder were taken. */
  trap: number;
  bij: Bij;
  /** The next day on which silence has a consequence; always after today. */
  volgendeOp: Datum;
}

/** Working days between two reminders once the region has it: the ladder ends there, the asking does not (aanname). */
export const HERHAAL_WERKDAGEN = 5;

/**
 * Where a step with this term lies today when nobody did anything. Follows from the term, the ladder of the region and
 * the calendar alone: nothing needs to have run on time for it to be right, and no day exists on which it lies nowhere.
 * @param treden in the order of the profile, the last one the region
 * @param gedaan how often the one who asks escalated already, where that has a guard of its own
 */
export function escalatie(treden: readonly Trede[], uiterlijk: Datum, vandaag: Datum, gedaan = 0): Escalatie {
  const dagen = treden.map(({ naWerkdagen }) => plusWerkdagen(uiterlijk, naWerkdagen));
  const trap = Math.max(Math.min(gedaan, treden.length), dagen.filter((dag) => dag <= vandaag).length);
  const laatste = dagen.at(-1) ?? uiterlijk;
  let volgendeOp = dagen.slice(trap).find((dag) => dag > vandaag) ?? laatste;
  while (volgendeOp <= vandaag) volgendeOp = plusWerkdagen(volgendeOp, HERHAAL_WERKDAGEN);
  return { trap, bij: treden[trap - 1]?.naar ?? 'behandelaar', volgendeOp };
}
