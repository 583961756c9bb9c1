import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { ROLLEN } from '../gedeeld/codes.js';
import { Bekend, Code, Dag, Deel, Getal, Id, Vast } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.taak.geopend.v1';

/** A task this one waits for: which, and what kind. */
export class Voorganger {
  @Id('taak.wachtOp') taak!: Uuid;
  @Code('taak.soort') soort!: string;
}

/** Something its owner has to arrange for this plaatsing; the kind names no track. */
class TaakGeopend {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Id('taak.id') taak!: Uuid;
  @Getal('taak.versie', 1, 10_000) taakversie!: number;
  @Code('taak.soort') soort!: string;
  @Vast('taak.eigenaar', ROLLEN) eigenaarRol!: (typeof ROLLEN)[number];
  @Bekend('taak.stand', ['wacht', 'open']) stand!: string;
  @Deel('taak.wachtOp', () => Voorganger, { lijst: 50 }) wachtOp!: Voorganger[];
  @Dag('taak.termijn') termijn!: Datum;
  /** How it is undone, as a code. */
  @Code('taak.ongedaan', { mag: true }) ongedaan?: string;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class TaakGeopendZorg extends TaakGeopend {
  /** The adult it is for, when it is for one. */
  @Id('taak.lid', { mag: true }) lid?: Uuid;
}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class TaakGeopendGemeente extends TaakGeopend {
  /** The adult it is for, when it is for one. */
  @Id('taak.lid', { mag: true }) lid?: Uuid;
}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class TaakGeopendCorporatie extends TaakGeopend {}
