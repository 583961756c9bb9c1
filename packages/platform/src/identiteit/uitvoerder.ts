import type { Oin } from '@weerthuis/domain';

/**
 * Who acts: an employee with a token, a resident with a session, another party through a fact, or the instance itself
 * (timer, relay).
 */
export interface Uitvoerder {
  soort: 'medewerker' | 'inwoner' | 'partij' | 'systeem';
  /** `sub` of the token, uuid of the resident's access, OIN of the party, or the name of the part of the instance. */
  id: string;
  oin: Oin;
  rollen: string[];
  /** How the token calls an employee, for colleagues in the own organisation only. */
  naam?: string;
  /** Of a resident: the casus and lid uuids that are theirs. The gate lets them at nothing else. */
  eigen?: readonly string[];
}

export const systeemUitvoerder = (oin: Oin, id: string): Uitvoerder => ({ soort: 'systeem', id, oin, rollen: [] });
export const partijUitvoerder = (oin: Oin): Uitvoerder => ({ soort: 'partij', id: oin, oin, rollen: [] });
