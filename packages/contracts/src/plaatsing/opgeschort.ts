import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { ROLLEN } from '../gedeeld/codes.js';
import { Bekend, Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.plaatsing.opgeschort.v1';

/** The plaatsing rests until a day; who bears the empty home meanwhile. Why is not said. */
class PlaatsingOpgeschort {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('plaatsing.opgeschortTot') tot!: Datum;
  @Bekend('plaatsing.leegstand', ROLLEN) leegstand!: string;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingOpgeschortZorg extends PlaatsingOpgeschort {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingOpgeschortGemeente extends PlaatsingOpgeschort {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingOpgeschortCorporatie extends PlaatsingOpgeschort {}
