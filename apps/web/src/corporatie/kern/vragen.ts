import { queryOptions } from '@tanstack/react-query';
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
export interface Akkoordverzoek {
  verzoek: string;
  casus: string;
  casusnummer?: string;
  voordracht: string;
  kandidaatstelling: string;
  ronde: number;
  rol: string;
  antwoordVoor: string;
  startOp: string;
  stand: 'open' | 'beantwoord' | 'te-laat' | 'vervallen';
  eenheid?: string;
  aanbod?: string;
  profiel?: Naamloos;
  afwijking?: { regel?: string; reden?: string };
  antwoord?: 'ja' | 'nee';
  geldigTot?: string;
}
/** The household that got a first yes; without who it is. */
export interface Kandidaat {
  id: string;
  versie: number;
  casus: string;
  casusnummer?: string;
  voordracht: string;
  plaatsing?: string | null;
  eenheid: string;
  stand: 'gevraagd' | 'voorlopig' | 'aangenomen' | 'vervallen';
  toets?: 'geen-bezwaar' | 'bezwaar' | null;
  tweedeKans: boolean;
  /** Zorg released who it is. */
  bekend?: boolean;
}
export interface Persoon {
  lid: string;
  voornamen: string;
  achternaam: string;
  geboortedatum: string;
}
export interface Bekende extends Kandidaat {
  identiteit: { leden: Persoon[]; contact?: { telefoon?: string; email?: string } };
}
export interface Bezichtiging {
  id: string;
  casus: string;
  kandidaatstelling: string;
  /** ISO 8601. */
  op: string;
  verschenen?: boolean | null;
  vervallen?: boolean;
}
export interface Overeenkomst {
  id: string;
  versie: number;
  casus: string;
  plaatsing: string;
  eenheid: string;
  vorm: string;
  ingangsdatum: string;
  looptijdMaanden?: number | null;
  rechtsgrond?: string | null;
  stand: string;
  ondertekenaars: string[];
  handtekeningen: { door: string; op: string }[];
}
export interface Eenheid {
  id: string;
  versie: number;
  bagId: string;
  complex?: string | null;
  gemeente: string;
  wijk: string;
  buurt: string;
  straat: string;
  huisnummer: number;
  toevoeging?: string | null;
  postcode: string;
  plaats: string;
  kamers: number;
  oppervlakte?: number | null;
  verdieping: number;
  lift: boolean;
  toegankelijkheid?: string | null;
  huisdieren: boolean;
  rekenhuurCent: number;
  servicekostenCent: number;
}
export interface Aanbod {
  id: string;
  versie: number;
  eenheid: string;
  stand: string;
  beschikbaarVanaf: string;
  contractvormen: string[];
  zoekopdracht?: string | null;
  reden?: string | null;
}
export interface Zoekopdracht {
  id: string;
  casus: string;
  gemeente: string;
  profiel: Record<string, unknown>;
  uiterlijk: string;
  stand: string;
  aanbod?: string | null;
  reden?: string | null;
  doorgegevenAan?: string | null;
}
export interface Plaatsing {
  plaatsing: string;
  casus: string;
  kandidaatstelling: string;
  stand: string;
  startOp: string;
  eenheid?: string | null;
  verwachteSleuteldatum?: string | null;
  perPartij: { rol: string; stand: string; verwachtOp?: string }[];
}
export interface Deelname {
  casus: string;
  casusnummer?: string;
  plaatsing?: string;
}

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
