import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Code, Dag, Deel, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.overlast.gemeld.v1';

/** What kind of nuisance; travels sealed. */
export class OverlastInhoud {
  @Code('nazorg.overlast') soort!: string;
  @Bekend('nazorg.overlast', ['licht', 'ernstig']) ernst!: string;
}

/** Only the hoofdbegeleider learns what it is about. */
@Feit({ type, van: 'corporatie', naar: 'zorg', view: 'hoofdbegeleider', stap: 'sleutel', stroom: 'casus' })
export class OverlastGemeldHoofdbegeleider {
  /** The corporatie's own number of the signal; absent from senders that had none. */
  @Id('nazorg.id', { mag: true }) signaal?: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('nazorg.signaalOp') op!: Datum;
  @Deel('nazorg.overlast', () => OverlastInhoud) verzegeld!: OverlastInhoud;
}

/** The hub learns that there was a signal, not which. */
@Feit({ type, van: 'corporatie', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class OverlastGemeldMatching {
  /** The corporatie's own number of the signal; absent from senders that had none. */
  @Id('nazorg.id', { mag: true }) signaal?: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('nazorg.signaalOp') op!: Datum;
}
