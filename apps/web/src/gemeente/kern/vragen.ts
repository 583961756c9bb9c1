import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../api/gemeente.js';
import { Probleemfout } from '../../api/probleem.js';
import type { Met, Nader } from '../../api/schema.js';
import { vraag } from '../../api/vraag.js';

type Schemas = components['schemas'];

export type Lid = Required<Schemas['LidDto']>;
export type Melding = Nader<Met<Schemas['MeldingDto'], 'stand' | 'wet' | 'indicatieGevraagd'>, { leden?: Lid[] }>;
export type Urgentie = Met<Schemas['UrgentieDto'], 'stand'>;
export type Binding = Met<Schemas['BindingDto'], 'gemeenten'>;
export type Identiteit = Schemas['IdentiteitDto'];
export type Akkoordverzoek = Nader<Schemas['AkkoordverzoekDto'], { leden?: Lid[] }>;
export type Spoor = Met<Schemas['SpoorDto'], 'soort' | 'stand'>;
export type Overdracht = Met<Schemas['OverdrachtDto'], 'stand'>;
export type Plaatsing = Schemas['PlaatsingDto'];
export type Signaal = Met<Schemas['SignaalDto'], 'op'>;
export type Draagkracht = Met<
  Schemas['DraagkrachtDto'],
  'buurt' | 'ruimte' | 'niveau' | 'bron' | 'peildatum' | 'herzienOp'
>;
export type Zoekopdracht = Met<Schemas['ZoekopdrachtDto'], 'gemeente' | 'uiterlijk' | 'stand'>;
export type Deelname = Schemas['DeelnameDto'];

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
export const sporenVraag = van<Spoor[]>('/v1/sporen');
export const overdrachtenVraag = van<Overdracht[]>('/v1/overdrachten');
export const plaatsingenVraag = van<Plaatsing[]>('/v1/plaatsingen');
export const deelnamenVraag = van<Deelname[]>('/v1/casussen-deelname');
export const zoekopdrachtenVraag = van<Zoekopdracht[]>('/v1/zoekopdrachten');
export const signalenVraag = van<Signaal[]>('/v1/signalen');
export const draagkrachtVraag = van<Draagkracht[]>('/v1/draagkracht');
export const inschrijvingVraag = (casus: string) =>
  misschien<Schemas['InschrijvingDto']>(`/v1/casussen/${casus}/inschrijving`);
/** Who it is; every reading leaves a line, so only on purpose. */
export const identiteitVraag = (casus: string) => ({
  ...misschien<Identiteit>(`/v1/casussen/${casus}/identiteit`),
  staleTime: Infinity,
});
