import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../api/matching.js';
import type { Nader } from '../../api/schema.js';
import { vraag } from '../../api/vraag.js';

type Schemas = components['schemas'];
export type Overlegrij = Schemas['OverlegRijDto'];
export type Agendazaak = Schemas['AgendazaakDto'];
export type Punt = Schemas['PuntDto'];

/** One line of the minutes, as far as it is told about. */
export interface Feit {
  dag?: string;
  punt?: string;
  notitie?: string;
  besluit?: string;
  toelichting?: string;
  wie?: string;
  voor?: string;
}
export type Verslagregel = Nader<Schemas['VerslagregelDto'], { feit: Feit }>;
export type Overleg = Nader<Schemas['OverlegDto'], { verslag: Verslagregel[] }>;

const van = <T>(pad: string) =>
  queryOptions({ queryKey: ['hub', pad], queryFn: ({ signal }) => vraag<T>(`/v1/${pad}`, { signal }) });

export const overleggenVraag = van<Overlegrij[]>('overleggen');
export const agendaVraag = van<Agendazaak[]>('overleggen/agenda');
export const overlegVraag = (id: string) => van<Overleg>(`overleggen/${id}`);
