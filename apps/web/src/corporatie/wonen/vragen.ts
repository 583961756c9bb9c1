import { queryOptions } from '@tanstack/react-query';
import { vraag } from '../../api/vraag.js';

export interface Signaal {
  id: string;
  casus: string;
  plaatsing: string;
  soort: 'overlast' | 'achterstand';
  op: string;
  stand: string;
  uiterlijk?: string;
  bij?: string;
  afspraak?: string | null;
  evaluatieOp?: string | null;
}
export interface Bericht {
  id: string;
  plaatsing: string;
  soort: string;
  op?: string | null;
  belNaam?: string | null;
  belNummer?: string | null;
}
export interface Omklap {
  id: string;
  plaatsing: string;
  op: string;
  criteria: { code: string; voldaan: boolean }[];
  antwoorden: { hoofdbegeleider?: 'ja' | 'nee'; persoon?: 'ja' | 'nee' };
  uitkomst?: string | null;
  verlengdTot?: string | null;
}

const van = <T>(pad: string) =>
  queryOptions({ queryKey: ['corporatie', pad], queryFn: ({ signal }) => vraag<T>(pad, { signal }) });

export const signalenVraag = van<Signaal[]>('/v1/signalen');
export const berichtenVraag = van<Bericht[]>('/v1/berichten');
export const omklappenVraag = van<Omklap[]>('/v1/omklappen');
export const criteriaVraag = van<{ criteria: string[]; aanname: boolean }>('/v1/omklapcriteria');
export const SIGNAALOPEN = ['nieuw', 'gezien', 'opgepakt'];
/** `huur-op-tijd` reads as `huur op tijd`. */
export const woorden = (code: string): string => code.replaceAll('-', ' ');
