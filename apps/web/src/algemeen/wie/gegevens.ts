import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../api/zorg.js';
import { vraag } from '../../api/vraag.js';

/** Alike at every organisation: these routes are of the platform. */
type Schemas = components['schemas'];
export type Behandeling = Schemas['BehandelingDto'];
export type Afwezigheid = Schemas['AfwezigheidUitDto'];
export type Uitsluiting = Schemas['UitsluitingUitDto'];

const van = <T>(pad: string) =>
  queryOptions({ queryKey: ['wie', pad], queryFn: ({ signal }) => vraag<T>(`/v1/${pad}`, { signal }) });

export const behandelingenVraag = van<Behandeling[]>('behandelingen');
export const afwezighedenVraag = van<Afwezigheid[]>('afwezigheden');
export const uitsluitingenVraag = van<Uitsluiting[]>('uitsluitingen');

export const REDENEN: Readonly<Record<string, string>> = {
  'familie-of-bekende': 'Familie of bekende',
  'zelf-betrokken': 'Zelf betrokken',
  'eigen-verzoek': 'Op eigen verzoek',
  anders: 'Iets anders',
};
