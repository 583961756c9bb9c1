import { queryOptions } from '@tanstack/react-query';
import { Probleemfout } from '../../api/probleem.js';
import { vraag } from '../../api/vraag.js';

export interface Lid {
  lid: string;
  soort: string;
  rol: string;
}
export interface Melding {
  id: string;
  casus: string;
  casusnummer?: string;
  stand: string;
  wet: string;
  indicatieGevraagd: boolean;
  urenGevraagd?: number;
  ontvangenOp: string;
  termijn?: string | null;
  overTermijn?: boolean;
  kenmerk?: string | null;
  van?: string | null;
  tot?: string | null;
  urenPerWeek?: number | null;
  toelating?: string | null;
  dubbel: string[];
  samengevoegdMet?: string | null;
  leden?: Lid[];
}
export interface Urgentie {
  stand: string;
  categorie?: string | null;
  tot?: string | null;
  termijn?: string | null;
  overTermijn?: boolean;
}
export interface Binding {
  gemeenten: string[];
  wijken?: string[] | null;
}
export interface Identiteit {
  leden: { lid: string; voornamen?: string; achternaam?: string; geboortedatum?: string; bsn?: string | null }[];
  telefoon?: string | null;
  email?: string | null;
}
export interface Akkoordverzoek {
  verzoek: string;
  casus: string;
  casusnummer?: string;
  ronde: number;
  rol: string;
  antwoordVoor: string;
  startOp: string;
  stand: string;
  gemeenteWoning?: string;
  rekenhuurCent?: number;
  leden?: Lid[];
  antwoord?: string;
}
export interface Besluitvraag {
  besluit: string;
  casus: string;
  casusnummer?: string;
  soort: string;
  rol: string;
  als: string;
  stand: string;
  uiterlijk?: string | null;
  waarover: string[];
  antwoord?: string | null;
  uitkomst?: string | null;
}
export interface Spoor {
  id: string;
  versie: number;
  casus: string;
  lid: string;
  soort: string;
  stand: string;
  vanaf?: string | null;
  tot?: string | null;
}
export interface Overdracht {
  id: string;
  casus: string;
  richting: 'uit' | 'in';
  andere: string;
  stand: string;
  sporen?: string[];
  uitkeringTot?: string | null;
  uitkeringVanaf?: string | null;
  aangebodenOp: string;
}
export interface Plaatsing {
  plaatsing: string;
  casus: string;
  stand: string;
  startOp: string;
  gemeenteWoning: string;
  verwachteSleuteldatum?: string | null;
}
export interface Deelname {
  casus: string;
  casusnummer?: string;
  rollen: string[];
  plaatsing?: string;
}
export interface Knelpunt {
  knelpunt: string;
  casus: string;
  lijn: string;
  lid: string;
  van: string;
  tot?: string | null;
  uiterlijk: string;
}
export interface Signaal {
  id: string;
  casus: string;
  soort: string;
  maanden?: number | null;
  op: string;
  opgepaktOp?: string | null;
}
export interface Draagkracht {
  id: string;
  versie: number;
  buurt: string;
  ruimte: number;
  niveau: string;
  bron: string;
  peildatum: string;
  herzienOp: string;
  teHerzien?: boolean;
}

const van = <T>(pad: string) =>
  queryOptions({ queryKey: ['gemeente', pad], queryFn: ({ signal }) => vraag<T>(pad, { signal }) });
/** As `van`, for what may not be there yet. */
const misschien = <T>(pad: string) =>
  queryOptions({
    queryKey: ['gemeente', pad],
    queryFn: ({ signal }) =>
      vraag<T>(pad, { signal }).catch((fout: unknown) => {
        if (fout instanceof Probleemfout && fout.status === 404) return null;
        throw fout;
      }),
  });

export const meldingenVraag = van<Melding[]>('/v1/meldingen');
export const meldingVraag = (casus: string) => van<Melding>(`/v1/meldingen/${casus}`);
export const urgentieVraag = (casus: string) => misschien<Urgentie>(`/v1/meldingen/${casus}/urgentie`);
export const bindingVraag = (casus: string) => misschien<Binding>(`/v1/meldingen/${casus}/binding`);
export const akkoordenVraag = van<Akkoordverzoek[]>('/v1/akkoordverzoeken');
export const besluitenVraag = van<Besluitvraag[]>('/v1/besluitvragen');
export const sporenVraag = van<Spoor[]>('/v1/sporen');
export const overdrachtenVraag = van<Overdracht[]>('/v1/overdrachten');
export const plaatsingenVraag = van<Plaatsing[]>('/v1/plaatsingen');
export const deelnamenVraag = van<Deelname[]>('/v1/casussen-deelname');
export const knelpuntenVraag = van<Knelpunt[]>('/v1/knelpunten');
export const signalenVraag = van<Signaal[]>('/v1/signalen');
export const draagkrachtVraag = van<Draagkracht[]>('/v1/draagkracht');
/** Who it is; every reading leaves a line, so only on purpose. */
export const identiteitVraag = (casus: string) => ({
  ...misschien<Identiteit>(`/v1/casussen/${casus}/identiteit`),
  staleTime: Infinity,
});

/** `bijzondere-bijstand` reads as `bijzondere bijstand`. */
export const woorden = (code: string): string => code.replaceAll('-', ' ');
