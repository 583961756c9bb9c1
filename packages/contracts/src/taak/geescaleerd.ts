import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Getal, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.taak.geescaleerd.v1';

/** The task is past its term; `trap` counts how often that was said higher up. */
class TaakGeescaleerd {
  @Id('taak.id') taak!: Uuid;
  @Getal('taak.escalatie', 1, 20) trap!: number;
  @Dag('taak.termijn') termijn!: Datum;
  @Getal('taak.escalatie', 0, 1000) werkdagenTeLaat!: number;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class TaakGeescaleerdZorg extends TaakGeescaleerd {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class TaakGeescaleerdGemeente extends TaakGeescaleerd {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class TaakGeescaleerdCorporatie extends TaakGeescaleerd {}
