import { SIGNAALAFSPRAKEN, type Datum, type Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.signaal.behandeld.v1';

/** How far who supports the person is with a signal: seen, agreed on, or closed. */
class SignaalBehandeld {
  @Id('nazorg.id') signaal!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Bekend('nazorg.signaalStand', ['gezien', 'afgesproken', 'gesloten']) stand!: string;
  @Dag('nazorg.signaalStand') op!: Datum;
  /** The day on which they look back together. */
  @Dag('nazorg.evaluatieOp', { mag: true }) evaluatieOp?: Datum;
}

/** The hub sees that it is dealt with and when they look back, not what was agreed. */
@Feit({ type, van: 'zorg', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class SignaalBehandeldMatching extends SignaalBehandeld {}

/** Who gave the signal also learns what was agreed. */
@Feit({ type, van: 'zorg', naar: 'corporatie', stap: 'sleutel', stroom: 'casus' })
export class SignaalBehandeldCorporatie extends SignaalBehandeld {
  @Bekend('nazorg.afspraak', SIGNAALAFSPRAKEN, { mag: true }) afspraak?: string;
}
