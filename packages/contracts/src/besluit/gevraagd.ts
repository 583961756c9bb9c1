import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { BESLUITROLLEN, BESLUITSOORTEN } from '../gedeeld/codes.js';
import { Bekend, Code, Dag, Getal, Id, Vast } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.besluit.gevraagd.v1';

/** The hub asks for a decision or for advice. Asked again with a higher `trap` when nobody answered in time. */
class BesluitGevraagd {
  @Id('besluit.id') besluit!: Uuid;
  @Bekend('besluit.soort', BESLUITSOORTEN) soort!: string;
  @Vast('besluit.rol', ['beslisser', 'adviseur']) als!: 'beslisser' | 'adviseur';
  @Vast('besluit.rol', BESLUITROLLEN) rol!: (typeof BESLUITROLLEN)[number];
  @Dag('besluit.termijn') uiterlijk!: Datum;
  /** How often its silence was escalated; 0 the first time. */
  @Getal('besluit.trap', 0, 20) trap!: number;
  /** Rules or fields it is about, as codes. */
  @Code('besluit.waarover', { lijst: 30 }) waarover!: string[];
  @Id('voordracht.id', { mag: true }) voordracht?: Uuid;
  @Id('kandidaatstelling.id', { mag: true }) kandidaatstelling?: Uuid;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voordracht', stroom: 'casus' })
export class BesluitGevraagdZorg extends BesluitGevraagd {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class BesluitGevraagdGemeente extends BesluitGevraagd {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class BesluitGevraagdCorporatie extends BesluitGevraagd {}
