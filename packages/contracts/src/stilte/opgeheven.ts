import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.stilte.opgeheven.v1';

/** Nobody waits for this step any more: it was done, or is not needed. */
class StilteOpgeheven {
  @Id('stilte.id') stilte!: Uuid;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class StilteOpgehevenZorg extends StilteOpgeheven {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class StilteOpgehevenGemeente extends StilteOpgeheven {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'aanmelding', stroom: 'casus' })
export class StilteOpgehevenCorporatie extends StilteOpgeheven {}
