import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Lijndekking } from '../gedeeld/periode.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Deel, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.dekking.gemeld.v1';

/** Which periods of one line of one adult are covered; replaces what this source said before of that line. */
class DekkingGemeld extends Lijndekking {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

@Feit({ type, van: ['zorg', 'gemeente', 'corporatie'], naar: 'matching', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class DekkingGemeldMatching extends DekkingGemeld {}

@Feit({
  type,
  van: ['gemeente', 'corporatie', 'zorg'],
  naar: 'zorg',
  view: 'hoofdbegeleider',
  stap: 'voorlopig-akkoord',
  stroom: 'casus',
})
export class DekkingGemeldHoofdbegeleider extends DekkingGemeld {}
