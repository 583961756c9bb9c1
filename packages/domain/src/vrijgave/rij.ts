import { PARTIJROLLEN, partijrolVan, type Ontvanger, type Partijrol, type Stap } from '../rol/rollen.js';
import type { Aan, Gegeven } from './gegeven.js';

/** What the rows of one group share; a row overrides what differs. */
export type Groep = Pick<Gegeven, 'eigenaar' | 'grondslag' | 'bron'> &
  Partial<Pick<Gegeven, 'aard' | 'verzegeld'>> & { rollen?: Partial<Record<Partijrol, readonly string[]>> };

/** The employee roles that handle cases in each kind of party, unless a group says otherwise. */
const GEWOON: Record<Partijrol, readonly string[]> = {
  zorg: ['begeleider', 'planner'],
  gemeente: ['indicatieconsulent', 'inkomensconsulent'],
  corporatie: ['verhuurconsulent'],
  matching: ['coordinator'],
};

/**
 * Makes rows of one group, one per line: `rij('naam', { corporatie: 'voorlopig-akkoord' }, 'doel')`.
 * Employee roles are kept only for the owner and for kinds of party that may receive the datum at all.
 */
export function groep(naam: string, vast: Groep) {
  return (veld: string, aan: Aan, doel: string, anders: Partial<Groep> = {}): Gegeven => {
    const { rollen, ...rest } = { aard: 'gewoon' as const, verzegeld: false, ...vast, ...anders };
    const lezers = new Set<Partijrol>([rest.eigenaar, ...(Object.keys(aan) as Ontvanger[]).map(partijrolVan)]);
    const perRol = PARTIJROLLEN.map((rol) => [rol, lezers.has(rol) ? (rollen?.[rol] ?? GEWOON[rol]) : []]);
    const gegeven = veld ? `${naam}.${veld}` : naam;
    return { gegeven, ...rest, aan, doel, rollen: Object.fromEntries(perRol) as Gegeven['rollen'] };
  };
}

/** All four kinds of party from one step on. */
export const iedereen = (vanaf: Stap): Aan => Object.fromEntries(PARTIJROLLEN.map((rol) => [rol, vanaf]));
