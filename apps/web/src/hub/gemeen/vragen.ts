import { queryOptions, useQuery } from '@tanstack/react-query';
import { vraag } from '../../api/vraag.js';
import type {
  Aanbod,
  Aanmelding,
  Besluit,
  Contingent,
  Kandidaat,
  Machtiging,
  Openstaand,
  Paar,
  Partij,
  Uitleg,
  Verdeling,
  Verdelingrij,
  Vergelijking,
  Verhouding,
  Voordracht,
  Voorproef,
  Weging,
  Wegingsvoorstel,
  Zoekopdracht,
  Zoekvoorstel,
} from './typen.js';

const van = <T>(pad: string) =>
  queryOptions({ queryKey: ['hub', pad], queryFn: ({ signal }) => vraag<T>(`/v1/${pad}`, { signal }) });

export const kandidatenVraag = van<Kandidaat[]>('kandidaten');
export const kandidaatVraag = (casus: string) => van<Kandidaat>(`kandidaten/${casus}`);
export const mogelijkhedenVraag = (casus: string) => van<Paar[]>(`kandidaten/${casus}/mogelijkheden`);
export const aanmeldingenVraag = van<Aanmelding[]>('aanmeldingen');
export const aanmeldingVraag = (casus: string) => van<Aanmelding>(`aanmeldingen/${casus}`);
export const aanbodVraag = van<Aanbod[]>('aanbod');
export const woningVraag = (aanbod: string) => van<Aanbod>(`aanbod/${aanbod}`);
export const shortlistVraag = (aanbod: string) => van<Paar[]>(`aanbod/${aanbod}/shortlist`);
export const voordrachtenVraag = van<Voordracht[]>('voordrachten');
export const voordrachtVraag = (voordracht: string) => van<Voordracht>(`voordrachten/${voordracht}`);
export const zoekopdrachtenVraag = van<Zoekopdracht[]>('zoekopdrachten');
export const besluitenVraag = van<Besluit[]>('besluiten');
export const besluitVraag = (besluit: string) => van<Besluit>(`besluiten/${besluit}`);
export const openstaandVraag = (casus: string) => van<Openstaand[]>(`openstaand?casus=${casus}`);
export const contingentenVraag = van<Contingent[]>('contingenten');
export const machtigingenVraag = van<Machtiging[]>('machtigingen');
export const verdelingenVraag = van<Verdelingrij[]>('verdelingen');
/** While it runs it is asked again and again: the part of the work it is in is not stored, so no event tells of it. */
export const verdelingVraag = (id: string) => ({
  ...van<Verdeling>(`verdelingen/${id}`),
  refetchInterval: (q: { state: { data?: Verdeling } }) => (q.state.data?.stand === 'loopt' ? 1000 : false),
});
export const uitlegVraag = (verdeling: string, casus: string) =>
  van<Uitleg>(`verdelingen/${verdeling}/mensen/${casus}`);
export const vergelijkingVraag = (verdeling: string, met: string) =>
  van<Vergelijking>(`verdelingen/${verdeling}/vergelijking?met=${met}`);

export const verhoudingenVraag = van<Verhouding[]>('verhoudingen');
/** Worked out by the server each time: not again for every change that happens meanwhile. */
export const zoekvoorstelVraag = { ...van<Zoekvoorstel>('zoekvoorstel'), staleTime: 30_000 };
export const wegingVraag = van<Weging>('wegingen');
export const wegingsvoorstellenVraag = van<Wegingsvoorstel[]>('wegingen/voorstellen');
export const voorproefVraag = (id: string) => ({
  ...van<Voorproef>(`wegingen/voorstellen/${id}/voorproef`),
  staleTime: 30_000,
});

const partijenVraag = { ...van<Partij[]>('partijen'), staleTime: Infinity };

/** The parties of the convenant; `titel` says how a party is called, its number while that is not known yet. */
export function usePartijen() {
  const { data: partijen = [] } = useQuery(partijenVraag);
  const zoek = (oin: string) => partijen.find((p) => p.oin === oin);
  return { partijen, zoek, titel: (oin: string) => zoek(oin)?.titel ?? oin };
}

/** The casusnummer of a casus: what may be said of it aloud. */
export function useNummers(): (casus: string) => string {
  const { data: kandidaten = [] } = useQuery(kandidatenVraag);
  const { data: aanmeldingen = [] } = useQuery(aanmeldingenVraag);
  const per = new Map([...aanmeldingen, ...kandidaten].map((k) => [k.casus, k.casusnummer]));
  return (casus) => per.get(casus) ?? 'een casus die er niet meer is';
}
