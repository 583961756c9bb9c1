/** A guard that is switched off, and the fault with which the checker must find that out. */
export interface Sabotage {
  naam: string;
  beschrijving: string;
  /** Switches of the bus (`BusOpties.sabotage`). */
  schakelaars: string[];
  fout: string;
  zaad: number;
  inKort?: boolean;
}

export const SABOTAGES: readonly Sabotage[] = [];
