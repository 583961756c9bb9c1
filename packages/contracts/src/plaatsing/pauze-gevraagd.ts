import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Dag, Id, Vast } from '../gedeeld/velden.js';

/** Who supports the person lets the plaatsing rest, or go on. What happened stays with zorg. */
@Feit({
  type: 'nl.weerthuis.plaatsing.pauze-gevraagd.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'voorlopig-akkoord',
  stroom: 'casus',
})
export class PlaatsingPauzeGevraagdMatching {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Vast('plaatsing.stand', ['opgeschort', 'hervat']) wat!: 'opgeschort' | 'hervat';
  @Dag('plaatsing.opgeschortTot', { mag: true }) tot?: Datum;
  @Code('plaatsing.pauzereden', { mag: true }) reden?: string;
}
