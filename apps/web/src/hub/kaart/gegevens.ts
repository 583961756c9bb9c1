import { queryOptions } from '@tanstack/react-query';
import { vraag } from '../../api/vraag.js';

export interface Wijk {
  wijk: string;
  naam: string;
  gemeente: string;
  inwoners: number;
  ruimte?: number;
  buurten: number;
  buurtenGemeld: number;
  vol: number;
  belasting: number;
  woningen: number;
  herzienOp?: string;
}

/** Boundaries of one wijk: areas of rings of `[lengte, breedte]`. Bron: CBS. */
export interface Omtrek {
  wijk: string;
  gemeente: string;
  vlakken: [number, number][][][];
}

export const wijkenVraag = queryOptions({
  queryKey: ['wijken'],
  queryFn: ({ signal }) => vraag<Wijk[]>('/v1/wijken', { signal }),
});

/** The boundaries come with the screens, per region. */
export const omtrekVraag = (regio: string) =>
  queryOptions({
    queryKey: ['omtrek', regio],
    queryFn: ({ signal }) => vraag<Omtrek[]>(`/kaarten/${encodeURIComponent(regio)}.json`, { signal }),
    staleTime: Infinity,
  });

export interface Kaartkeuze {
  wijk?: string | undefined;
  gemeente?: string | undefined;
}
export const leesKaartkeuze = (zoek: Record<string, unknown>): Kaartkeuze => ({
  ...(/^WK\d{6}$/.test(String(zoek['wijk'])) && { wijk: String(zoek['wijk']) }),
  ...(/^GM\d{4}$/.test(String(zoek['gemeente'])) && { gemeente: String(zoek['gemeente']) }),
});
