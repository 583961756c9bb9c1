import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../api/gemeente.js';
import { vraag } from '../../api/vraag.js';

/** The same at every party: these routes are of the shared part of the services. */
type Schemas = components['schemas'];
export type Besluitvraag = Schemas['BesluitvraagDto'];
export type Akkoordverzoek = Schemas['AkkoordverzoekDto'];

export const besluitvragenVraag = queryOptions({
  queryKey: ['besluitvragen'],
  queryFn: ({ signal }) => vraag<Besluitvraag[]>('/v1/besluitvragen', { signal }),
});

export const akkoordVraag = (verzoek: string) =>
  queryOptions({
    queryKey: ['akkoordverzoek', verzoek],
    queryFn: ({ signal }) => vraag<Akkoordverzoek>(`/v1/akkoordverzoeken/${verzoek}`, { signal }),
  });
