import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.casus.samengevoegd.v1';

/** Two casussen of one huishouden are one: `van` is an alias from now on, `naar` goes on. */
class CasusSamengevoegd {
  @Id('casus.casus') van!: Uuid;
  @Id('casus.casus') naar!: Uuid;
}

/** With the waiting time that counts: that of whoever waited longest. */
@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class CasusSamengevoegdZorg extends CasusSamengevoegd {
  @Dag('aanmelding.wachtSinds') wachtSinds!: Datum;
}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class CasusSamengevoegdGemeente extends CasusSamengevoegd {}
