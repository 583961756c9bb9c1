import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.plaatsing.afgesloten.v1';

/** The joint dossier closes; what each owns it keeps on its own ground. */
class PlaatsingAfgesloten {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('plaatsing.afgeslotenOp') op!: Datum;
  @Code('plaatsing.reden') reden!: string;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingAfgeslotenZorg extends PlaatsingAfgesloten {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingAfgeslotenGemeente extends PlaatsingAfgesloten {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingAfgeslotenCorporatie extends PlaatsingAfgesloten {}
