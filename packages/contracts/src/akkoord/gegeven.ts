import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { AKKOORDROLLEN, RONDES } from '../gedeeld/codes.js';
import type { Akkoordrol } from '../gedeeld/codes.js';
import { Kandidaatversie } from '../gedeeld/verzoek.js';
import { Bekend, Code, Dag, Id, Vast } from '../gedeeld/velden.js';

/** One answer of one role to one version. Weigering, afwijzing and no answer stay three things at the hub. */
@Feit({
  type: 'nl.weerthuis.akkoord.gegeven.v1',
  van: ['zorg', 'gemeente', 'corporatie'],
  naar: 'matching',
  stap: 'voordracht',
  stroom: 'casus',
})
export class AkkoordGegevenMatching extends Kandidaatversie {
  @Id('akkoord.verzoek') verzoek!: Uuid;
  @Vast('akkoord.ronde', RONDES) ronde!: 1 | 2;
  @Vast('akkoord.rol', AKKOORDROLLEN) rol!: Akkoordrol;
  @Vast('akkoord.antwoord', ['ja', 'nee']) antwoord!: 'ja' | 'nee';
  /** Until when the answer binds its giver. */
  @Dag('akkoord.geldigTot', { mag: true }) geldigTot?: Datum;
  @Code('weigering.reden', { mag: true }) reden?: string;
  @Code('akkoord.voorwaarde', { mag: true, lijst: 20 }) voorwaarden?: string[];
  /** Role persoon only. */
  @Bekend('akkoord.door', ['persoon', 'vertegenwoordiger'], { mag: true }) doorWie?: string;
  @Bekend('akkoord.wijze', ['gesprek', 'telefoon', 'brief', 'online'], { mag: true }) hoeGevraagd?: string;
}
