import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Id, Vast } from '../gedeeld/velden.js';

/** The party on what was written down for it: so it was, or not. */
@Feit({
  type: 'nl.weerthuis.akkoord.namens-beantwoord.v1',
  van: ['gemeente', 'corporatie'],
  naar: 'matching',
  stap: 'voordracht',
  stroom: 'casus',
})
export class AkkoordNamensBeantwoordMatching {
  @Id('akkoord.verzoek') verzoek!: Uuid;
  @Id('voordracht.id') voordracht!: Uuid;
  @Vast('akkoord.namens', ['bevestigd', 'betwist']) uitkomst!: 'bevestigd' | 'betwist';
}
