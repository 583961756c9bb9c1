import { TREDEN, type Datum, type Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Code, Dag, Getal, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.stilte.gemeld.v1';

/** A step of this party passed its term without a word. Told again with a higher `trap` when it stays silent. */
class StilteGemeld {
  @Id('stilte.id') stilte!: Uuid;
  /** Code of the step that is waited for. */
  @Code('stilte.stap') stap!: string;
  /** Kind of task, decision or moment, where the step has kinds. */
  @Code('stilte.stap', { mag: true }) soort?: string;
  @Code('stilte.rol') rol!: string;
  @Dag('stilte.termijn') uiterlijk!: Datum;
  @Getal('stilte.trap', 1, 20) trap!: number;
  /** With whom it lies now. */
  @Bekend('stilte.bij', TREDEN) bij!: string;
  /** The day on which silence has its next consequence. */
  @Dag('stilte.volgende') volgendeOp!: Datum;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class StilteGemeldZorg extends StilteGemeld {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class StilteGemeldGemeente extends StilteGemeld {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'aanmelding', stroom: 'casus' })
export class StilteGemeldCorporatie extends StilteGemeld {}
