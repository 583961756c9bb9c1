import type { Datum } from '@weerthuis/domain';
import type { Beller } from '../werk/beller.js';
import type { Huishouden } from '../werk/huishouden.js';
import type { Ploeg } from '../werk/ploeg.js';

/** What a command may look at: who works, for whom, chance, and the day. */
export interface Plek {
  p: Ploeg;
  h: Huishouden;
  gooi: (n: number) => number;
  nu: Datum;
}

/** One command over HTTP; undefined when there is nothing to give it for now. */
export type Opdracht = (plek: Plek) => Promise<unknown>;

/** One of the rows that somebody reads there, by chance. */
export async function een<T>(
  wie: Beller,
  pad: string,
  gooi: Plek['gooi'],
  welke: (rij: T) => boolean = () => true,
): Promise<T | undefined> {
  const rijen = ((await wie.lees<T[]>(pad)) ?? []).filter(welke);
  return rijen[gooi(Math.max(1, rijen.length))];
}
