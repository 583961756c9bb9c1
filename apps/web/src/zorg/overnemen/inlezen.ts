import { queryOptions } from '@tanstack/react-query';
import { haal, vraag } from '../../api/vraag.js';

export interface Verslag {
  id: string;
  proef: boolean;
  /** keuren, gekeurd, afgekeurd, overnemen or overgenomen. */
  stand: string;
  rijen: number;
  gekeurd: number;
  gedaan: number;
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  fouten: { rij: number; kolom: string; title: string; detail: string }[];
}

/** States in which the server is at work. */
export const LOOPT: readonly string[] = ['keuren', 'overnemen'];

export const soortenVraag = queryOptions({
  queryKey: ['zorg', 'startstand'],
  queryFn: ({ signal }) => vraag<{ soort: string; titel: string }[]>('/v1/startstand', { signal }),
  staleTime: Infinity,
});

/** The report of one import, asked again while it goes on. */
export const importVraag = (id: string | undefined) =>
  queryOptions({
    queryKey: ['zorg', 'startstand', id],
    queryFn: ({ signal }) => vraag<Verslag>(`/v1/startstand/imports/${id ?? ''}`, { signal }),
    enabled: id !== undefined,
    refetchInterval: (q) => (!q.state.data || LOOPT.includes(q.state.data.stand) ? 700 : false),
  });

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends a list; the server goes on by itself. @returns the id of the import. @throws Probleemfout, GeenVerbinding */
export async function stuur(
  bestand: File,
  { soort, ...rest }: { soort: string; bron: string; peildatum: string; proef: boolean },
): Promise<string> {
  const zoek = new URLSearchParams({ ...rest, proef: String(rest.proef) });
  const antwoord = await haal(`/v1/startstand/${soort}?${zoek}`, {
    method: 'POST',
    headers: {
      'content-type': bestand.name.endsWith('.xlsx') ? XLSX : 'text/csv',
      accept: 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: bestand,
  });
  return ((await antwoord.json()) as { id: string }).id;
}
