import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Dag, Deel, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.inschrijving.gemeld.v1';

/** The person is registered at the new address. */
class InschrijvingGemeld {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('inschrijving.op') op!: Datum;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

@Feit({ type, van: 'gemeente', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class InschrijvingGemeldMatching extends InschrijvingGemeld {}

@Feit({ type, van: 'gemeente', naar: 'zorg', stap: 'sleutel', stroom: 'casus' })
export class InschrijvingGemeldZorg extends InschrijvingGemeld {}
