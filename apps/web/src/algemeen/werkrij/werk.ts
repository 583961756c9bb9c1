import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { vraag } from '../../api/vraag.js';
import type { Weergave, Werk } from '../../api/werkplek.js';

export const werkVraag = queryOptions({
  queryKey: ['werk'],
  queryFn: ({ signal }) => vraag<Werk[]>('/v1/werk', { signal }),
});

export const weergavenVraag = queryOptions({
  queryKey: ['weergaven'],
  queryFn: ({ signal }) => vraag<Weergave[]>('/v1/weergaven', { signal }),
});

/** Claims or frees rows, one after the other; the first refusal stops it. */
export function useOppakken() {
  const vraagbaak = useQueryClient();
  return useMutation({
    mutationFn: async ({ ids, op }: { ids: readonly string[]; op: boolean }) => {
      for (const id of ids)
        await vraag(`/v1/werk/${encodeURIComponent(id)}/opgepakt`, { methode: op ? 'PUT' : 'DELETE' });
    },
    onSettled: () => vraagbaak.invalidateQueries({ queryKey: ['werk'] }),
  });
}

/** Keeps the present address under a name, or removes a name. */
export function useBewaarWeergave() {
  const vraagbaak = useQueryClient();
  return useMutation({
    mutationFn: ({ naam, pad }: { naam: string; pad?: string }) => {
      const adres = `/v1/weergaven/${encodeURIComponent(naam)}`;
      return pad ? vraag(adres, { methode: 'PUT', lichaam: { pad } }) : vraag(adres, { methode: 'DELETE' });
    },
    onSettled: () => vraagbaak.invalidateQueries({ queryKey: ['weergaven'] }),
  });
}
