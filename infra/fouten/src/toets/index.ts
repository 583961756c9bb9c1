import { antwoorden } from './antwoorden.js';
import { i1 } from './i1-een-voordracht-per-woning.js';
import { i2 } from './i2-een-plaatsing-per-casus.js';
import { i3 } from './i3-aangekomen.js';
import { i4 } from './i4-geen-dubbel-effect.js';
import { i5 } from './i5-volgorde.js';
import { i6 } from './i6-gelijk.js';
import { i7 } from './i7-grenzen.js';
import { i8 } from './i8-niets-teveel.js';
import { i9 } from './i9-regels.js';
import { i10 } from './i10-niemand-zonder.js';
import type { Bewijs, Toets } from './toets.js';

export const TOETSEN: readonly Toets[] = [i1, i2, i3, i4, i5, i6, i7, i8, i9, i10, antwoorden];

/** All breaches of all invariants, each with the name of its invariant before it. */
export async function toetsAlles(b: Bewijs): Promise<string[]> {
  const uit: string[] = [];
  for (const t of TOETSEN) uit.push(...(await t.zoek(b)).map((breuk) => `${t.naam}: ${breuk}`));
  return uit;
}
