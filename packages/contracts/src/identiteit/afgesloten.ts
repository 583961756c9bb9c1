import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.identiteit.afgesloten.v1';

/** What was released for this voordracht must be erased now. */
class IdentiteitAfgesloten {
  @Id('voordracht.id') voordracht!: Uuid;
}

@Feit({ type, van: 'zorg', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class IdentiteitAfgeslotenCorporatie extends IdentiteitAfgesloten {}

@Feit({ type, van: 'zorg', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class IdentiteitAfgeslotenGemeente extends IdentiteitAfgesloten {}

@Feit({ type, van: 'zorg', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class IdentiteitAfgeslotenZorg extends IdentiteitAfgesloten {}
