import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { TAAKSTANDEN } from '../gedeeld/codes.js';
import { Bekend, Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.taak.stand-gewijzigd.v1';

/** The hub opened, undid or dropped a task of this owner. */
class TaakStandGewijzigd {
  @Id('taak.id') taak!: Uuid;
  @Bekend('taak.stand', TAAKSTANDEN) stand!: string;
  @Dag('taak.termijn') termijn!: Datum;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class TaakStandGewijzigdZorg extends TaakStandGewijzigd {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class TaakStandGewijzigdGemeente extends TaakStandGewijzigd {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class TaakStandGewijzigdCorporatie extends TaakStandGewijzigd {}
