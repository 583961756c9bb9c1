import type { Datum } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import type { Besluitvraag } from './domain/besluitvraag.js';

/** What a decision leads to, as far as the parties must know. */
export interface Gevolg {
  gevolg?: string;
  tot?: Datum;
}
export type NaBesluit = (hub: Hub, w: Werkeenheid, b: Besluitvraag, uitkomst: string) => Promise<Gevolg>;
