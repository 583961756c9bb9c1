import type { Datum } from '@weerthuis/domain';
import { ongeldig } from '../../kern/nee.js';
import type { Periode } from './start-ondersteuning.js';

/** @throws {Regelfout} periode-ongeldig */
export function toetsPeriode(vanaf: Datum, tot: Datum | undefined): void {
  if (tot && tot < vanaf)
    ongeldig('periode-ongeldig', 'De laatste dag ligt voor de eerste.', 'Draai de datums om of kies andere.', 'tot');
}

/** Periods in order of their first day, as the guard reads them. */
export const alsPerioden = (rijen: readonly { vanaf: Datum; tot: Datum | null }[]): Periode[] =>
  [...rijen]
    .sort((a, b) => a.vanaf.localeCompare(b.vanaf))
    .map(({ vanaf, tot }) => (tot ? { van: vanaf, tot } : { van: vanaf }));
