import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Cent, Dag, Deel, Gemeente, Getal, Id, JaNee, Wijk } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.zoekopdracht.gegeven.v1';

/** What to look for, without who it is for. */
export class Zoekprofiel {
  @Getal('zoekopdracht.profiel', 1, 10) volwassenen!: number;
  @Getal('zoekopdracht.profiel', 0, 20) kinderen!: number;
  @Getal('zoekopdracht.profiel', 1, 20) kamers!: number;
  @Cent('zoekopdracht.profiel') huurgrensCent!: number;
  @JaNee('zoekopdracht.profiel') trapvrij!: boolean;
  @JaNee('zoekopdracht.profiel') huisdieren!: boolean;
  @Wijk('zoekopdracht.profiel', { lijst: 200 }) gewensteWijken!: string[];
}

/** The hub asks a gemeente or corporatie to come with a home for one person before a date. */
class ZoekopdrachtGegeven {
  @Id('zoekopdracht.id') zoekopdracht!: Uuid;
  @Gemeente('zoekopdracht.gemeente') gemeente!: string;
  @Deel('zoekopdracht.profiel', () => Zoekprofiel) profiel!: Zoekprofiel;
  @Dag('zoekopdracht.antwoordVoor') uiterlijk!: Datum;
}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class ZoekopdrachtGegevenGemeente extends ZoekopdrachtGegeven {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class ZoekopdrachtGegevenCorporatie extends ZoekopdrachtGegeven {}
