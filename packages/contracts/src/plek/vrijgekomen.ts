import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Dag, Deel, Id } from '../gedeeld/velden.js';

/** The place in the facility is free; a terugkeergarantie may run on. */
@Feit({ type: 'nl.weerthuis.plek.vrijgekomen.v1', van: 'zorg', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class PlekVrijgekomenMatching {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('plek.vrijOp') op!: Datum;
  @Dag('plek.terugkeerTot', { mag: true }) terugkeergarantieTot?: Datum;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}
