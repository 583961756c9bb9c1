import type { Probleemtekst, Rol } from '@weerthuis/ui';

/** What `/v1/ik` says: who is logged in, and where. */
export interface Ik {
  gebruiker: string;
  naam: string;
  /** Roles of the employee, such as `coordinator`. */
  rollen: string[];
  organisatie: { naam: string; titel: string; oin: string; rol: Exclude<Rol, 'inwoner'> };
  regio: { code: string; naam: string };
  /** Today in the region; in a trial it may be another day than that of the machine. */
  nu: string;
  sessieTot: string;
}

/** One thing that asks for somebody. */
export interface Werk {
  id: string;
  soort: string;
  casus?: string;
  casusnummer?: string;
  titel: string;
  /** What can be said aloud about it. */
  zin: string;
  /** Last day, `YYYY-MM-DD`. */
  termijn?: string;
  /** Whose turn it is. */
  aanZet: string;
  /** What happens by itself when nobody does anything. */
  alsNiets?: string;
  /** Route of its screen. */
  pad: string;
  opgepaktDoor?: { gebruiker: string; naam: string; sinds: string };
}

/** A command that waits ten seconds before it is carried out. */
export interface Wachtend {
  id: string;
  omschrijving: string;
  uitvoerenNa: string;
  stand: 'wacht' | 'uitgevoerd' | 'geweigerd' | 'ingetrokken';
  probleem?: Probleemtekst;
}

export interface Weergave {
  naam: string;
  /** Route with its filters. */
  pad: string;
}
