import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Deel, Getal, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.achterstand.gemeld.v1';

/** How many months of rent; travels sealed. */
export class AchterstandInhoud {
  @Getal('nazorg.maanden', 1, 120) maanden!: number;
}

/** Early signal of rent arrears, to who supports the person and to the gemeente van vestiging. */
class AchterstandGemeld {
  /** The corporatie's own number of the signal; absent from senders that had none. */
  @Id('nazorg.id', { mag: true }) signaal?: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('nazorg.signaalOp') op!: Datum;
  @Deel('nazorg.achterstand', () => AchterstandInhoud) verzegeld!: AchterstandInhoud;
}

@Feit({ type, van: 'corporatie', naar: 'zorg', view: 'hoofdbegeleider', stap: 'sleutel', stroom: 'casus' })
export class AchterstandGemeldHoofdbegeleider extends AchterstandGemeld {}

@Feit({ type, van: 'corporatie', naar: 'gemeente', view: 'vestiging', stap: 'sleutel', stroom: 'casus' })
export class AchterstandGemeldVestiging extends AchterstandGemeld {}
