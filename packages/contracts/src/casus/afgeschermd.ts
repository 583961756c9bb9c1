import { Feit } from '../kern/feit.js';
import { JaNee } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.casus.afgeschermd.v1';

/** From now on two named workers per organisation see this casus, and no list, search, figure or mail names it; or not any more. */
class CasusAfgeschermd {
  @JaNee('aanmelding.afgeschermd') afgeschermd!: boolean;
}

@Feit({ type, van: 'zorg', naar: 'matching', stap: 'aanmelding', stroom: 'casus' })
export class CasusAfgeschermdMatching extends CasusAfgeschermd {}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class CasusAfgeschermdZorg extends CasusAfgeschermd {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class CasusAfgeschermdGemeente extends CasusAfgeschermd {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class CasusAfgeschermdCorporatie extends CasusAfgeschermd {}
