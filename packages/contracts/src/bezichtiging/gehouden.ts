import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Id, JaNee } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.bezichtiging.gehouden.v1';

/** Whether the person came. */
class BezichtigingGehouden {
  @Id('bezichtiging.id') bezichtiging!: Uuid;
  @Id('kandidaatstelling.id') kandidaatstelling!: Uuid;
  @JaNee('bezichtiging.stand') verschenen!: boolean;
}

@Feit({ type, van: 'corporatie', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class BezichtigingGehoudenZorg extends BezichtigingGehouden {}

@Feit({ type, van: 'corporatie', naar: 'matching', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class BezichtigingGehoudenMatching extends BezichtigingGehouden {}
