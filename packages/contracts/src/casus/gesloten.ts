import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, JaNee } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.casus.gesloten.v1';

/** The casus is closed. `stil`: from now on no mail and no letter goes out about it, to nobody. */
class CasusGesloten {
  @Dag('casus.gesloten') op!: Datum;
  @JaNee('casus.gesloten') stil!: boolean;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class CasusGeslotenZorg extends CasusGesloten {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class CasusGeslotenGemeente extends CasusGesloten {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class CasusGeslotenCorporatie extends CasusGesloten {}
