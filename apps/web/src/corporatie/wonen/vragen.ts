import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../api/corporatie.js';
import type { Nader } from '../../api/schema.js';
import { vraag } from '../../api/vraag.js';

type Schemas = components['schemas'];

export type Signaal = Nader<Schemas['SignaalDto'], { soort: 'overlast' | 'achterstand' }>;
export type Bericht = Schemas['NazorgberichtDto'];
export type Omklap = Nader<
  Schemas['OmklapDto'],
  {
    criteria: { code: string; voldaan: boolean }[];
    antwoorden: { hoofdbegeleider?: 'ja' | 'nee'; persoon?: 'ja' | 'nee' };
  }
>;

const van = <T>(pad: string) =>
  queryOptions({ queryKey: ['corporatie', pad], queryFn: ({ signal }) => vraag<T>(pad, { signal }) });

export const signalenVraag = van<Signaal[]>('/v1/signalen');
export const berichtenVraag = van<Bericht[]>('/v1/berichten');
export const omklappenVraag = van<Omklap[]>('/v1/omklappen');
export const criteriaVraag = van<Schemas['OmklapcriteriaDto']>('/v1/omklapcriteria');
export const SIGNAALOPEN = ['nieuw', 'gezien', 'opgepakt'];
