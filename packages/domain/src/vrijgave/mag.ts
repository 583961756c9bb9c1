import { bereikt, partijrolVan, type Ontvanger, type Partijrol, type Stap } from '../rol/rollen.js';
import type { Gegeven } from './gegeven.js';
import { vrijgave } from './tabel.js';

const perNaam = new Map(vrijgave.map((rij) => [rij.gegeven, rij]));

/** The row of a datum, or undefined: then nobody but its maker may have it. */
export const gegevenVan = (gegeven: string): Gegeven | undefined => perNaam.get(gegeven);

/**
 * Whether the recipient may have the datum when the casus stands at `stap`. Everything not in the table is denied.
 * A finer recipient (`herkomst`) also has what its whole role (`gemeente`) may have, never the other way round.
 */
export function mag(gegeven: string, ontvanger: Ontvanger, stap: Stap): boolean {
  const rij = perNaam.get(gegeven);
  const vanaf = [rij?.aan[ontvanger], rij?.aan[partijrolVan(ontvanger)]];
  return vanaf.some((eerste) => eerste !== undefined && bereikt(eerste, stap));
}

/**
 * The first step at which the recipient may have the datum, or undefined when never.
 */
export function vanafStap(gegeven: string, ontvanger: Ontvanger): Stap | undefined {
  const aan = perNaam.get(gegeven)?.aan;
  const stappen = [aan?.[ontvanger], aan?.[partijrolVan(ontvanger)]].filter((stap) => stap !== undefined);
  return stappen.reduce<Stap | undefined>((a, b) => (a === undefined || bereikt(b, a) ? b : a), undefined);
}

/** Whether an employee with these roles may read the datum in the own organisation. */
export const magLezen = (gegeven: string, rol: Partijrol, medewerkerrollen: readonly string[]): boolean =>
  perNaam.get(gegeven)?.rollen[rol].some((toegestaan) => medewerkerrollen.includes(toegestaan)) ?? false;
