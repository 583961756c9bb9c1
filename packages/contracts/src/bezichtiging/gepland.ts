import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Id, Moment } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.bezichtiging.gepland.v1';

/** When the home can be seen. */
class BezichtigingGepland {
  @Id('bezichtiging.id') bezichtiging!: Uuid;
  @Id('kandidaatstelling.id') kandidaatstelling!: Uuid;
  @Moment('bezichtiging.op') op!: string;
}

@Feit({ type, van: 'corporatie', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class BezichtigingGeplandZorg extends BezichtigingGepland {}

@Feit({ type, van: 'corporatie', naar: 'matching', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class BezichtigingGeplandMatching extends BezichtigingGepland {}
