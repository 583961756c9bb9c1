import { queryOptions } from '@tanstack/react-query';
import { vraag } from '../../api/vraag.js';

/** One thing that somebody must do next for a casus. */
export interface Stap {
  casus: string;
  casusnummer: string;
  behandelaar?: string;
  stap: string;
  soort?: string;
  over: string;
  rol: string;
  partij: string;
  uiterlijk: string;
  trap: number;
  bij: 'behandelaar' | 'waarnemer' | 'bestuurder' | 'regio' | 'niemand';
  volgendeOp: string;
}

export const openstaandVraag = queryOptions({
  queryKey: ['openstaand'],
  queryFn: ({ signal }) => vraag<Stap[]>('/v1/openstaand', { signal }),
});

export interface Stapfilter {
  bij?: Stap['bij'] | undefined;
  partij?: string | undefined;
  /** Everything, also what is still in time. */
  alles?: 'ja' | undefined;
}

const BIJ = ['behandelaar', 'waarnemer', 'bestuurder', 'regio', 'niemand'];

export const leesStapfilter = (zoek: Record<string, unknown>): Stapfilter => ({
  ...(BIJ.includes(String(zoek['bij'])) && { bij: zoek['bij'] as Stap['bij'] }),
  ...(/^\d{20}$/.test(String(zoek['partij'])) && { partij: String(zoek['partij']) }),
  ...(zoek['alles'] === 'ja' && { alles: 'ja' as const }),
});

/** What the filters leave; without `alles` only what went past its day. */
export const zeefStappen = (alle: readonly Stap[], f: Stapfilter): Stap[] =>
  alle.filter((s) => (f.alles || s.trap > 0) && (!f.bij || s.bij === f.bij) && (!f.partij || s.partij === f.partij));
