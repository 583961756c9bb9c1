import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.knelpunt.opgeheven.v1';

/** The gap is closed. */
class KnelpuntOpgeheven {
  @Id('knelpunt.id') knelpunt!: Uuid;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class KnelpuntOpgehevenZorg extends KnelpuntOpgeheven {}

@Feit({ type, van: 'matching', naar: 'zorg', view: 'hoofdbegeleider', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class KnelpuntOpgehevenHoofdbegeleider extends KnelpuntOpgeheven {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class KnelpuntOpgehevenGemeente extends KnelpuntOpgeheven {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class KnelpuntOpgehevenCorporatie extends KnelpuntOpgeheven {}
