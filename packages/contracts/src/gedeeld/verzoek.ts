import type { Datum, Uuid } from '@weerthuis/domain';
import { AKKOORDROLLEN, RONDES } from './codes.js';
import type { Akkoordrol } from './codes.js';
import { Code, Dag, Deel, Getal, Id, Tekst, Vast } from './velden.js';

/** A reasoned exception to a rule, visible to everybody who is asked. */
export class Afwijking {
  /** Rules that are not met, as codes. */
  @Code('voordracht.afwijking', { lijst: 30 }) regels!: string[];
  @Tekst('voordracht.afwijking', 500) reden!: string;
  /** Who allowed it, in a part of the casus. */
  @Code('voordracht.afwijking', { lijst: 8 }) door!: string[];
}

/** What every asked party reads of a request for akkoord. */
export class Verzoek {
  @Id('akkoord.verzoek') verzoek!: Uuid;
  @Id('voordracht.id') voordracht!: Uuid;
  @Id('kandidaatstelling.id') kandidaatstelling!: Uuid;
  /** Raised by the hub when what was asked changes; an answer to an older version is too late. */
  @Getal('voordracht.versie', 1, 10_000) versie!: number;
  @Vast('akkoord.ronde', RONDES) ronde!: 1 | 2;
  @Vast('akkoord.rol', AKKOORDROLLEN) rol!: Akkoordrol;
  @Dag('voordracht.antwoordVoor') antwoordVoor!: Datum;
  @Dag('akkoord.startOp') startOp!: Datum;
  @Deel('voordracht.afwijking', () => Afwijking, { mag: true }) afwijking?: Afwijking;
}

/** An answer to a request, or the hub's word on one: which candidacy, which version. */
export class Kandidaatversie {
  @Id('voordracht.id') voordracht!: Uuid;
  @Id('kandidaatstelling.id') kandidaatstelling!: Uuid;
  @Getal('voordracht.versie', 1, 10_000) versie!: number;
}
