import type { Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import type { Uitvoerder } from '../identiteit/uitvoerder.js';

/** Casussen that are closed to whoever asks. */
export type Dicht = ReadonlySet<Uuid>;

const NIETS: Dicht = new Set();

const DICHT = `
SELECT casus FROM platform.uitsluiting WHERE medewerker = $1 AND opgeheven_op IS NULL
UNION
SELECT casus FROM platform.behandeling
 WHERE afgeschermd AND $2 AND medewerker IS DISTINCT FROM $1 AND waarnemer IS DISTINCT FROM $1`;

/**
 * The casussen that do not exist for this employee: the one who was kept out of them, and whoever is not one of the two
 * named workers of a shielded casus.
 * @param ookAfgeschermd false for work that must reach a shielded casus without its content: naming its two workers,
 *   freeing a held message
 */
export async function leesDicht(em: EntityManager, door: Uitvoerder, ookAfgeschermd = true): Promise<Dicht> {
  if (door.soort !== 'medewerker') return NIETS;
  const rijen: { casus: Uuid }[] = await em.query(DICHT, [door.id, ookAfgeschermd]);
  return rijen.length > 0 ? new Set(rijen.map((r) => r.casus)) : NIETS;
}

/** Whether all of whom a row or a piece of work is about are closed; about nobody is open. */
export const isDicht = (dicht: Dicht, wie: string | readonly string[]): boolean => {
  const allen = [wie].flat();
  return dicht.size > 0 && allen.length > 0 && allen.every((een) => dicht.has(een));
};
