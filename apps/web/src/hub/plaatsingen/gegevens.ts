import { queryOptions } from '@tanstack/react-query';
import type { Lijn, Rol } from '@weerthuis/ui';
import { vraag } from '../../api/vraag.js';

export type Datum = string;

/** A task of the joint plan, as the hub shows it. */
export interface Taak {
  taak: string;
  soort: string;
  eigenaarRol: string;
  partij: string;
  stand: 'wacht' | 'open' | 'bezig' | 'gereed' | 'kan-niet' | 'terug-te-draaien' | 'ongedaan';
  termijn: Datum;
  begint: Datum;
  klaarOp: Datum;
  verwachtOp?: Datum;
  gereedOp?: Datum;
  wachtOp: string[];
  trap: number;
  reden?: string;
  ongedaan: { hoe: string; wie: string };
}

/** A gap that the guard sees; without `tot` it has no known end. */
export interface Knelpunt {
  knelpunt: string;
  plaatsing: string;
  casus: string;
  lid: string;
  lijn: Lijn;
  van: Datum;
  tot?: Datum;
  soort: 'gat' | 'onbekend';
  eigenaarRol: string;
  partij: string;
  uiterlijk: Datum;
  trap: number;
  regel: string;
  bron: string;
}

/** One line of one adult, as the hub may see it: covered in these periods, not covered, or unknown. */
export interface Lijnstand {
  lid: string;
  lijn: Lijn;
  stand: 'gedekt' | 'niet-gedekt' | 'onbekend';
  perioden: { van: Datum; tot?: Datum }[];
}

export interface Plaatsing {
  plaatsing: string;
  casus: string;
  casusnummer: string;
  adres?: string;
  volwassenen: string[];
  kinderen: number;
  stand: string;
  startOp: Datum;
  verwachteSleuteldatum?: Datum;
  kritiekePad: string[];
  perPartij: { rol: string; stand: string; verwachtOp?: Datum }[];
  lijnen: Lijnstand[];
  taken: Taak[];
  knelpunten: Knelpunt[];
  feiten: Partial<Record<'sleutel' | 'contract' | 'verhuizing' | 'inschrijving' | 'plekTot' | 'bezichtiging', Datum>>;
  partijen: Record<string, string>;
  opschorting?: { tot: Datum; sinds: Datum; leegstand: string };
  geopendOp: Datum;
  afgeslotenOp?: Datum;
}

export interface Partij {
  oin: string;
  naam: string;
  titel: string;
  rol: Exclude<Rol, 'inwoner'>;
  status: string;
  vervult: string[];
  gemeentecode?: string;
  telefoon: string;
}

export const plaatsingenVraag = queryOptions({
  queryKey: ['plaatsingen'],
  queryFn: ({ signal }) => vraag<Plaatsing[]>('/v1/plaatsingen', { signal }),
});

export const plaatsingVraag = (id: string) =>
  queryOptions({
    queryKey: ['plaatsingen', id],
    queryFn: ({ signal }) => vraag<Plaatsing>(`/v1/plaatsingen/${encodeURIComponent(id)}`, { signal }),
  });

export const knelpuntenVraag = queryOptions({
  queryKey: ['knelpunten'],
  queryFn: ({ signal }) => vraag<Knelpunt[]>('/v1/knelpunten', { signal }),
});

export const partijenVraag = queryOptions({
  queryKey: ['partijen'],
  queryFn: ({ signal }) => vraag<Partij[]>('/v1/partijen', { signal }),
  staleTime: Infinity,
});

/** The party behind an OIN; somebody outside the convenant keeps its number. */
export const zoekPartij =
  (partijen: readonly Partij[]) =>
  (oin: string): Partij =>
    partijen.find((p) => p.oin === oin) ?? {
      oin,
      naam: oin,
      titel: oin,
      rol: 'gemeente',
      status: 'buiten',
      vervult: [],
      telefoon: '',
    };
export type Wie = ReturnType<typeof zoekPartij>;
