import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { PLAATSINGSTANDEN } from '../gedeeld/codes.js';
import { Lijndekking, StandPerPartij } from '../gedeeld/periode.js';
import { Bekend, Code, Dag, Deel, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.plaatsing.bijgewerkt.v1';

/** Where the plaatsing stands, for every participant: per owner only stand and dates. */
class PlaatsingBijgewerkt {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Bekend('plaatsing.stand', PLAATSINGSTANDEN) stand!: string;
  @Dag('plaatsing.sleuteldatum', { mag: true }) verwachteSleuteldatum?: Datum;
  @Deel('taak.stand', () => StandPerPartij, { lijst: 20 }) perPartij!: StandPerPartij[];
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingBijgewerktZorg extends PlaatsingBijgewerkt {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingBijgewerktGemeente extends PlaatsingBijgewerkt {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingBijgewerktCorporatie extends PlaatsingBijgewerkt {}

/** The hoofdbegeleider also sees the lines and what decides the date. */
@Feit({ type, van: 'matching', naar: 'zorg', view: 'hoofdbegeleider', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingBijgewerktHoofdbegeleider extends PlaatsingBijgewerkt {
  @Code('taak.soort', { lijst: 50 }) kritiekePad!: string[];
  @Deel('dekking.lijn', () => Lijndekking, { lijst: 100 }) lijnen!: Lijndekking[];
}
