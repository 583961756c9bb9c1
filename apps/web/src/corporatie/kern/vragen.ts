import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../api/corporatie.js';
import type { Nader } from '../../api/schema.js';
import { vraag } from '../../api/vraag.js';

/** A nameless household as a landlord may judge it. */
export interface Naamloos {
  volwassenen: number;
  kinderen: number;
  kamers: number;
  trapvrij: boolean;
  huisdieren: boolean;
  begeleiding: boolean;
  voorrang: boolean;
}
type Schemas = components['schemas'];

export type Akkoordverzoek = Nader<
  Schemas['AkkoordverzoekDto'],
  {
    stand: 'open' | 'beantwoord' | 'te-laat' | 'vervallen';
    profiel?: Naamloos;
    afwijking?: { regel?: string; reden?: string };
    antwoord?: 'ja' | 'nee';
  }
>;
interface Kandidaatstand {
  stand: 'gevraagd' | 'voorlopig' | 'aangenomen' | 'vervallen';
  toets?: 'geen-bezwaar' | 'bezwaar' | null;
}
/** The household that got a first yes; without who it is. */
export type Kandidaat = Nader<Schemas['KandidaatKortDto'], Kandidaatstand>;
export interface Persoon {
  lid: string;
  voornamen: string;
  achternaam: string;
  geboortedatum: string;
}
export type Bekende = Nader<
  Schemas['KandidaatDto'],
  Kandidaatstand & { identiteit: { leden: Persoon[]; contact?: { telefoon?: string; email?: string } } }
>;
/** `op` is an instant, ISO 8601. */
export type Bezichtiging = Schemas['BezichtigingInzageDto'];
export type Overeenkomst = Nader<Schemas['OvereenkomstDto'], { handtekeningen: { door: string; op: string }[] }>;
export type Eenheid = Schemas['EenheidDto'];
export type Aanbod = Schemas['AanbodDto'];
export type Zoekopdracht = Nader<Schemas['ZoekopdrachtDto'], { profiel: Record<string, unknown> }>;
export type Plaatsing = Nader<
  Schemas['PlaatsingDto'],
  { perPartij: { rol: string; stand: string; verwachtOp?: string }[] }
>;
export type Deelname = Schemas['DeelnameDto'];

const lijst = <T>(pad: string) =>
  queryOptions({ queryKey: ['corporatie', pad], queryFn: ({ signal }) => vraag<T[]>(pad, { signal }) });

export const verzoekenVraag = lijst<Akkoordverzoek>('/v1/akkoordverzoeken');
export const kandidatenVraag = lijst<Kandidaat>('/v1/kandidaten');
export const bezichtigingenVraag = lijst<Bezichtiging>('/v1/bezichtigingen');
export const overeenkomstenVraag = lijst<Overeenkomst>('/v1/overeenkomsten');
export const eenhedenVraag = lijst<Eenheid>('/v1/eenheden');
export const aanbodVraag = lijst<Aanbod>('/v1/aanbod');
export const zoekopdrachtenVraag = lijst<Zoekopdracht>('/v1/zoekopdrachten');
export const plaatsingenVraag = lijst<Plaatsing>('/v1/plaatsingen');
export const deelnamenVraag = lijst<Deelname>('/v1/casussen-deelname');

/** Who it is; every reading leaves a line, so it is asked only where the name is shown. */
export const bekendeVraag = (id: string) =>
  queryOptions({
    queryKey: ['corporatie', 'kandidaat', id],
    queryFn: ({ signal }) => vraag<Bekende>(`/v1/kandidaten/${id}`, { signal }),
    staleTime: Infinity,
  });
