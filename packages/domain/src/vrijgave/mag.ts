import {
  bereikt,
  DEELNAMES,
  partijrolVan,
  type Deelname,
  type Ontvanger,
  type Partijrol,
  type Stap,
} from '../rol/rollen.js';
import type { Gegeven } from './gegeven.js';
import { vrijgave } from './tabel.js';

const perNaam = new Map(vrijgave.map((rij) => [rij.gegeven, rij]));
const alleDeelnames = Object.keys(DEELNAMES) as Deelname[];

/** The row of a datum, or undefined: then nobody but its maker may have it. */
export const gegevenVan = (gegeven: string): Gegeven | undefined => perNaam.get(gegeven);

/** The recipients of a row that speak for this one: a part and its whole role, or for a role each of its parts. */
const alsOntvanger = (ontvanger: Ontvanger): Ontvanger[] =>
  ontvanger in DEELNAMES
    ? [ontvanger, partijrolVan(ontvanger)]
    : [ontvanger, ...alleDeelnames.filter((deel) => DEELNAMES[deel] === ontvanger)];

/** The first step at which the recipient may have the datum, or undefined when never. */
export function vanafStap(gegeven: string, ontvanger: Ontvanger): Stap | undefined {
  const aan = perNaam.get(gegeven)?.aan;
  return alsOntvanger(ontvanger)
    .flatMap((naam) => aan?.[naam] ?? [])
    .reduce<Stap | undefined>((a, b) => (a === undefined || bereikt(b, a) ? b : a), undefined);
}

/**
 * Whether the recipient may have the datum when the casus stands at `stap`. Everything not in the table is denied. A part
 * (`herkomst`) also has what its whole role (`gemeente`) may have. A whole role is asked for a view that goes to one party
 * of it: yes when some part of that role may have it; the sender picks the party with that part.
 */
export function mag(gegeven: string, ontvanger: Ontvanger, stap: Stap): boolean {
  const vanaf = vanafStap(gegeven, ontvanger);
  return vanaf !== undefined && bereikt(vanaf, stap);
}

/** Whether an employee with these roles may read the datum in the own organisation. */
export const magLezen = (gegeven: string, rol: Partijrol, medewerkerrollen: readonly string[]): boolean =>
  perNaam.get(gegeven)?.rollen[rol].some((toegestaan) => medewerkerrollen.includes(toegestaan)) ?? false;

/**
 * Whether the person whom the datum is about may read it at an organisation of this kind: whatever its employees may read of
 * them (art. 15 AVG), and never the persoonssleutel, which nobody reads.
 */
export function magZelfLezen(gegeven: string, rol: Partijrol): boolean {
  const rij = perNaam.get(gegeven);
  return rij !== undefined && rij.aard !== 'sleutel' && rij.rollen[rol].length > 0;
}
