import type { Vraagprijs } from '../uitkomst.js';

/** From this many people on a price says nothing about one of them. */
const MEDEDINGERS = 3;
/** Months of waiting time within which somebody was close (aanname). */
const NABIJ_MAANDEN = 6;

/** Whether these prices may be named in points; one that fewer people set is the score of somebody else. */
export const isNoembaar = (prijzen: readonly Pick<Vraagprijs, 'punten' | 'mededingers'>[]): boolean =>
  prijzen.every((p) => p.punten <= 0 || p.mededingers >= MEDEDINGERS);

/** How far somebody was from a place, for when points may not be named. */
export const afstand = (kost: number | null, wachttijdPerMaand: number): 'net niet' | 'ruim' =>
  kost !== null && kost <= NABIJ_MAANDEN * wachttijdPerMaand ? 'net niet' : 'ruim';
