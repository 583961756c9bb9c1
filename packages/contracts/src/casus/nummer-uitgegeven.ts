import { Feit } from '../kern/feit.js';
import { Vorm } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.casus.nummer-uitgegeven.v1';

/** The number that people say over the phone for this casus. */
class CasusNummerUitgegeven {
  @Vorm('casus.casusnummer', /^[A-Z]{2,4}-\d{2}-\d{4,6}-[A-Z]$/) casusnummer!: string;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class CasusNummerUitgegevenZorg extends CasusNummerUitgegeven {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class CasusNummerUitgegevenGemeente extends CasusNummerUitgegeven {}
