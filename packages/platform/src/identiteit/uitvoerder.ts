import type { Oin } from '@weerthuis/domain';

/** Who acts: an employee with a token, another party through a fact, or the instance itself (timer, relay). */
export interface Uitvoerder {
  soort: 'medewerker' | 'partij' | 'systeem';
  /** `sub` of the token, OIN of the party, or the name of the part of the instance. */
  id: string;
  oin: Oin;
  rollen: string[];
  /** How the token calls an employee, for colleagues in the own organisation only. */
  naam?: string;
}

export const systeemUitvoerder = (oin: Oin, id: string): Uitvoerder => ({ soort: 'systeem', id, oin, rollen: [] });
export const partijUitvoerder = (oin: Oin): Uitvoerder => ({ soort: 'partij', id: oin, oin, rollen: [] });
