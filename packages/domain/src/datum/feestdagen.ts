import { plusDagen, weekdag, type Datum } from './datum.js';

/** Easter Sunday of a year, Gregorian (the anonymous computus). */
export function pasen(jaar: number): Datum {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const correctie = Math.floor((8 * eeuw + 13) / 25);
  const maan = (19 * a + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30;
  const week = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - maan - (rest % 4)) % 7;
  const schuif = Math.floor((a + 11 * maan + 22 * week) / 451);
  const dag = maan + week - 7 * schuif + 114;
  return `${jaar}-${String(Math.floor(dag / 31)).padStart(2, '0')}-${String((dag % 31) + 1).padStart(2, '0')}`;
}

/** King's day is 27 April, and 26 April when that is a Sunday. */
const koningsdag = (jaar: number): Datum => (weekdag(`${jaar}-04-27`) === 0 ? `${jaar}-04-26` : `${jaar}-04-27`);

const perJaar = new Map<number, ReadonlySet<Datum>>();

/**
 * The days that do not count as working days besides weekends: the generally recognised holidays, with Good Friday
 * put on a par with them (Algemene termijnenwet, art. 3; te toetsen).
 */
export function feestdagen(jaar: number): ReadonlySet<Datum> {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const paas = pasen(jaar);
  const dagen = new Set<Datum>([
    `${jaar}-01-01`,
    ...[-2, 0, 1, 39, 49, 50].map((n) => plusDagen(paas, n)),
    koningsdag(jaar),
    `${jaar}-05-05`,
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ]);
  perJaar.set(jaar, dagen);
  return dagen;
}
