import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { LIJNEN, ROLLEN } from '../gedeeld/codes.js';
import { Bekend, Code, Dag, Id, Vast } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.knelpunt.gemeld.v1';

/** What every owner may read of a gap that it has to close. */
class KnelpuntGemeld {
  @Id('knelpunt.id') knelpunt!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Code('knelpunt.regel') regel!: string;
  @Bekend('knelpunt.lijn', LIJNEN) lijn!: string;
  @Id('knelpunt.lid') lid!: Uuid;
  @Dag('knelpunt.van') van!: Datum;
  @Dag('knelpunt.tot', { mag: true }) tot?: Datum;
  @Vast('knelpunt.eigenaar', ROLLEN) eigenaarRol!: (typeof ROLLEN)[number];
  @Dag('knelpunt.termijn') uiterlijk!: Datum;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class KnelpuntGemeldZorg extends KnelpuntGemeld {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class KnelpuntGemeldGemeente extends KnelpuntGemeld {}

@Feit({ type, van: 'matching', naar: 'zorg', view: 'hoofdbegeleider', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class KnelpuntGemeldHoofdbegeleider extends KnelpuntGemeld {}

/** To a corporatie only what it has to close itself. */
@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class KnelpuntGemeldCorporatie extends KnelpuntGemeld {}
