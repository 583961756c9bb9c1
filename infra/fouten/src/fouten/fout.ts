import type { Boeken } from '../opstelling/boeken.js';
import type { Omgeving } from '../opstelling/omgeving.js';
import type { Uitzonderingen } from '../toets/toets.js';
import type { Werklast } from '../werk/werklast.js';

/** What a fault works with. */
export interface Proef {
  o: Omgeving;
  boeken: Boeken;
  last: Werklast;
  gooi: (n: number) => number;
  /** Short times: for the short form. */
  kort: boolean;
  /** What this fault makes right that is wrong otherwise; it fills this in itself. */
  mag: Uitzonderingen;
  /** Breaches that only the fault itself can see. */
  breuken: string[];
}

/** One fault: injects, lets people work, heals. The checker comes after it. */
export interface Fout {
  /** `F3`; a variant has more behind a slash: `F1/onderweg/tiwos`. */
  naam: string;
  beschrijving: string;
  /** Part of the short form. */
  inKort?: boolean;
  /** It changes its region for good, or needs one with a party that starts later. */
  eigenRegio?: 'kaal' | 'met-later';
  /** Seeds in the long form. */
  zaden: number;
  doe(p: Proef): Promise<void>;
}

export const pauze = (ms: number): Promise<void> => new Promise((verder) => setTimeout(verder, ms));

/** Does something while so many households are on their way, and waits for both. */
export async function terwijl(p: Proef, huishoudens: number, doe: () => Promise<void>): Promise<void> {
  const werk = p.last.speel(huishoudens);
  werk.catch(() => undefined);
  await doe();
  await werk;
}
