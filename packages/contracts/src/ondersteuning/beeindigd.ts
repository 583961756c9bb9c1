import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Id } from '../gedeeld/velden.js';

/** Support ended; that is not the end of the lease. */
@Feit({
  type: 'nl.weerthuis.ondersteuning.beeindigd.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'sleutel',
  stroom: 'casus',
})
export class OndersteuningBeeindigdMatching {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('nazorg.ondersteuningTot') op!: Datum;
}
