import type { Datum } from './datum.js';

const kalender = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const klok = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The calendar date in the Netherlands at a moment. */
export const datumInAmsterdam = (moment: Date): Datum => kalender.format(moment);

/** The wall clock time `HH:MM` in the Netherlands at a moment. */
export const tijdInAmsterdam = (moment: Date): string => klok.format(moment);

/** The moment at which Dutch clocks show `tijd` (`HH:MM`) on `datum`; a term ends at 17:00 unless told otherwise. */
export function momentInAmsterdam(datum: Datum, tijd = '17:00'): Date {
  const gok = new Date(`${datum}T${tijd}:00Z`);
  for (const uren of [1, 2]) {
    const kandidaat = new Date(gok.getTime() - uren * 3_600_000);
    if (datumInAmsterdam(kandidaat) === datum && tijdInAmsterdam(kandidaat) === tijd) return kandidaat;
  }
  return new Date(gok.getTime() - 3_600_000);
}

const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const delen = (datum: Datum) => {
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number];
  return { jaar, maand: maand - 1, dag, week: new Date(Date.UTC(jaar, maand - 1, dag)).getUTCDay() };
};

const engels = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Languages of the resident's pages. */
export type Bewonerstaal = 'nl' | 'en';

/** "donderdag 12 maart 2026", as residents read it; in English "Thursday 12 March 2026". */
export function langeDatum(datum: Datum, taal: Bewonerstaal = 'nl'): string {
  if (taal === 'en') return engels.format(new Date(`${datum}T00:00:00Z`)).replace(',', '');
  const d = delen(datum);
  return `${DAGEN[d.week]} ${d.dag} ${MAANDEN[d.maand]} ${d.jaar}`;
}

/** "do 12 mrt", as employees read it. */
export function korteDatum(datum: Datum): string {
  const d = delen(datum);
  return `${DAGEN[d.week]?.slice(0, 2)} ${d.dag} ${KORT[d.maand]}`;
}
