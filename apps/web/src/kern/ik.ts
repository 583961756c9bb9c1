import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { vraag } from '../api/vraag.js';
import type { Ik } from '../api/werkplek.js';

/** Who is logged in; without a session the browser goes to the login. */
export const ikVraag = queryOptions({
  queryKey: ['ik'],
  queryFn: ({ signal }) => vraag<Ik>('/v1/ik', { signal }),
  staleTime: Infinity,
});

/** Who is logged in. Only inside the shell, which waits for it. */
export function useIk(): Ik {
  const ik = useQueryClient().getQueryData(ikVraag.queryKey);
  if (!ik) throw new Error('Buiten de schil is er nog niemand');
  return ik;
}
