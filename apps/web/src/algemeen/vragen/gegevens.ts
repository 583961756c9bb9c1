import { queryOptions } from '@tanstack/react-query';
import { vraag } from '../../api/vraag.js';
import type { Vraag, Vraagleest } from './zeg-vraag.js';

export const vragenVraag = queryOptions({
  queryKey: ['vragen'],
  queryFn: ({ signal }) => vraag<Vraag[]>('/v1/vragen', { signal }),
});

/** What the other will read, as the server will cut it. */
export const leestVraag = (id: string) =>
  queryOptions({
    queryKey: ['vragen', id, 'leest'],
    queryFn: ({ signal }) => vraag<Vraagleest>(`/v1/vragen/${id}/leest`, { signal }),
  });
