import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Dag, Deel, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.verhuizing.gemeld.v1';

/** The person slept in the new home. */
class VerhuizingGemeld {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('verhuizing.op') op!: Datum;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

@Feit({ type, van: 'zorg', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class VerhuizingGemeldMatching extends VerhuizingGemeld {}

@Feit({ type, van: 'zorg', naar: 'corporatie', stap: 'sleutel', stroom: 'casus' })
export class VerhuizingGemeldCorporatie extends VerhuizingGemeld {}

@Feit({ type, van: 'zorg', naar: 'gemeente', stap: 'sleutel', stroom: 'casus' })
export class VerhuizingGemeldGemeente extends VerhuizingGemeld {}
