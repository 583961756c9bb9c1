import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.casus.dubbel-gemeld.v1';

/** Another open aanmelding has the same persoonssleutel; nothing is told about the other. */
class CasusDubbelGemeld {
  @Id('huishouden.lid') lid!: Uuid;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class CasusDubbelGemeldZorg extends CasusDubbelGemeld {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class CasusDubbelGemeldGemeente extends CasusDubbelGemeld {}
