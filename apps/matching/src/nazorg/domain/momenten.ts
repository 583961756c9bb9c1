import { plusDagen, plusMaanden, type Datum, type Regioprofiel, type Uuid } from '@weerthuis/domain';

export interface Nazorgmoment {
  moment: Uuid;
  soort: 'evaluatie' | 'omklapgesprek' | 'volgen';
  op: Datum;
  stand: string;
}

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
