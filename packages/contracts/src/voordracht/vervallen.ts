import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.voordracht.vervallen.v1';

/** This candidacy ended; the home is free for the reserve, the waiting time stays. */
class VoordrachtVervallen {
  @Id('voordracht.id') voordracht!: Uuid;
  @Id('kandidaatstelling.id') kandidaatstelling!: Uuid;
  @Code('voordracht.reden') reden!: string;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voordracht', stroom: 'casus' })
export class VoordrachtVervallenZorg extends VoordrachtVervallen {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class VoordrachtVervallenGemeente extends VoordrachtVervallen {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class VoordrachtVervallenCorporatie extends VoordrachtVervallen {}
