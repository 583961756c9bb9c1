import { plusDagen, plusMaanden, plusWerkdagen, type Datum, type Regioprofiel, type Uuid } from '@weerthuis/domain';

export interface Nazorgmoment {
  moment: Uuid;
  soort: 'evaluatie' | 'omklapgesprek' | 'volgen';
  op: Datum;
  stand: string;
}

/** Working days after a planned day before a moment counts as past its term (aanname). */
const UITLOOP_WERKDAGEN = 5;

/** The last day on which a moment that was planned for this day is in time. */
export const momentTermijn = (op: Datum): Datum => plusWerkdagen(op, UITLOOP_WERKDAGEN);

/** A visit at home and an evaluation are both a talk about how it goes; the rhythm is the region's. */
const SOORT = { huisbezoek: 'evaluatie', evaluatie: 'evaluatie', omklapgesprek: 'omklapgesprek' } as const;

/** The moments of aftercare, counted from the day of moving. */
export const planNazorg = (nazorg: Regioprofiel['nazorg'], verhuisdOp: Datum, nieuwId: () => Uuid): Nazorgmoment[] =>
  nazorg.map(({ soort, naWeken }) => ({
    moment: nieuwId(),
    soort: SOORT[soort],
    op: plusDagen(verhuisdOp, naWeken * 7),
    stand: 'gepland',
  }));

/** After closing only one thing is asked, at these months: lives there still, yes or no. */
export const planVolgen = (maanden: readonly number[], afgeslotenOp: Datum, nieuwId: () => Uuid): Nazorgmoment[] =>
  maanden.map((n) => ({ moment: nieuwId(), soort: 'volgen', op: plusMaanden(afgeslotenOp, n), stand: 'gepland' }));

/** The trial goes on: evaluations in the rhythm of the region until the new date, and then the talk about omklap again. */
export function planVerlenging(ritmeWeken: number, van: Datum, tot: Datum, nieuwId: () => Uuid): Nazorgmoment[] {
  const moment = (soort: Nazorgmoment['soort'], op: Datum): Nazorgmoment => ({
    moment: nieuwId(),
    soort,
    op,
    stand: 'gepland',
  });
  const uit: Nazorgmoment[] = [];
  for (let op = plusDagen(van, ritmeWeken * 7); op < tot; op = plusDagen(op, ritmeWeken * 7))
    uit.push(moment('evaluatie', op));
  return [...uit, moment('omklapgesprek', tot)];
}
