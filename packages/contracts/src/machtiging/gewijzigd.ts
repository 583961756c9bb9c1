import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag } from '../gedeeld/velden.js';

/** Until when the hub may write down what this party answers by phone; without a day: not any more. */
@Feit({
  type: 'nl.weerthuis.machtiging.gewijzigd.v1',
  van: ['zorg', 'gemeente', 'corporatie'],
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'machtiging',
})
export class MachtigingGewijzigdMatching {
  @Dag('machtiging.tot', { mag: true }) tot?: Datum;
}
