import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Dag, Id } from '../gedeeld/velden.js';

const ingetrokken = 'nl.weerthuis.zoekopdracht.ingetrokken.v1';
const hervat = 'nl.weerthuis.zoekopdracht.hervat.v1';

/** Nobody has to look any more, for a reason that says nothing about the person. */
class ZoekopdrachtIngetrokken {
  @Id('zoekopdracht.id') zoekopdracht!: Uuid;
  @Code('zoekopdracht.reden') reden!: string;
}

@Feit({ type: ingetrokken, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class ZoekopdrachtIngetrokkenGemeente extends ZoekopdrachtIngetrokken {}

@Feit({ type: ingetrokken, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class ZoekopdrachtIngetrokkenCorporatie extends ZoekopdrachtIngetrokken {}

/** The home that was found fell through: the same party looks on, until a new date. */
class ZoekopdrachtHervat {
  @Id('zoekopdracht.id') zoekopdracht!: Uuid;
  @Dag('zoekopdracht.woningVoor') uiterlijk!: Datum;
}

@Feit({ type: hervat, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class ZoekopdrachtHervatGemeente extends ZoekopdrachtHervat {}

@Feit({ type: hervat, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class ZoekopdrachtHervatCorporatie extends ZoekopdrachtHervat {}
