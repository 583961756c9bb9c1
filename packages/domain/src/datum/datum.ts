/** Calendar date `YYYY-MM-DD` in the Dutch calendar, without time or zone. Dates compare as text. */
export type Datum = string;

const DAG = 86_400_000;
const alsMoment = (datum: Datum): number => Date.parse(`${datum}T00:00:00Z`);
const vanMoment = (ms: number): Datum => new Date(ms).toISOString().slice(0, 10);

/** Whether the text is an existing calendar date (`2026-02-30` is not). */
export function isDatum(waarde: unknown): waarde is Datum {
  if (typeof waarde !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return false;
  const ms = alsMoment(waarde);
  return !Number.isNaN(ms) && vanMoment(ms) === waarde;
}

/** The date `n` calendar days later (earlier when negative). */
export const plusDagen = (datum: Datum, n: number): Datum => vanMoment(alsMoment(datum) + n * DAG);

/** Days from `van` to `tot`: 1 for two successive dates, negative when `tot` is earlier. */
export const verschilInDagen = (van: Datum, tot: Datum): number => Math.round((alsMoment(tot) - alsMoment(van)) / DAG);

/** The same day `n` months later; a day that does not exist there becomes the last day of that month. */
export function plusMaanden(datum: Datum, n: number): Datum {
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand + n, 0)).getUTCDate();
  return vanMoment(Date.UTC(jaar, maand - 1 + n, Math.min(dag, laatste)));
}

/** 0 = Sunday … 6 = Saturday. */
export const weekdag = (datum: Datum): number => new Date(alsMoment(datum)).getUTCDay();

/** The earlier / later of dates. */
export const vroegste = (...datums: Datum[]): Datum => datums.reduce((a, b) => (b < a ? b : a));
export const laatste = (...datums: Datum[]): Datum => datums.reduce((a, b) => (b > a ? b : a));
