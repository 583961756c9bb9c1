import type { Datum, Vraagsoort } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { standhoudenBesloten } from '../correctie/houdt-dit-stand.js';
import { oordeelGenomen } from '../weigering/oordeel-genomen.js';
import type { Besluitvraag } from './domain/besluitvraag.js';

/** What a decision leads to, as far as the parties must know. */
export interface Gevolg {
  gevolg?: string;
  tot?: Datum;
}
export type NaBesluit = (hub: Hub, w: Werkeenheid, b: Besluitvraag, uitkomst: string) => Promise<Gevolg>;

const niets: NaBesluit = () => Promise.resolve({});

/** What follows from each kind of decision. */
export const GEVOLGEN: Record<Vraagsoort, NaBesluit> = {
  'oordeel-weigering': oordeelGenomen,
  afwijking: niets,
  'houdt-stand': standhoudenBesloten,
  'urgentie-na-weigering': niets,
};
