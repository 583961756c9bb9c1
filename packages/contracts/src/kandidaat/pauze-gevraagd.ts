import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Dag, Vast } from '../gedeeld/velden.js';

/** Zorg asks to let the search rest until a day, or to go on. Why exactly stays with zorg. */
@Feit({
  type: 'nl.weerthuis.kandidaat.pauze-gevraagd.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class KandidaatPauzeGevraagdMatching {
  @Vast('kandidaat.stand', ['geparkeerd', 'hervat']) wat!: 'geparkeerd' | 'hervat';
  @Dag('kandidaat.tot', { mag: true }) tot?: Datum;
  @Code('kandidaat.reden', { mag: true }) reden?: string;
}
