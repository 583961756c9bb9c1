import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.evaluatie.gehouden.v1';

/** That the conversation was held; never what was said. */
@Feit({ type, van: 'zorg', naar: 'corporatie', stap: 'sleutel', stroom: 'casus' })
export class EvaluatieGehoudenCorporatie {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('nazorg.stand') op!: Datum;
}

@Feit({ type, van: 'zorg', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class EvaluatieGehoudenMatching extends EvaluatieGehoudenCorporatie {
  @Id('nazorg.id', { mag: true }) moment?: Uuid;
  @Dag('nazorg.extraAandachtTot', { mag: true }) extraAandachtTot?: Datum;
}
