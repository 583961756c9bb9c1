import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Id, Vast } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.omklap.beantwoord.v1';

/** Hoofdbegeleider or person on the proposal. */
class OmklapBeantwoord {
  @Id('omklap.id') omklap!: Uuid;
  @Vast('omklap.oordeel', ['hoofdbegeleider', 'persoon']) rol!: 'hoofdbegeleider' | 'persoon';
  @Vast('omklap.oordeel', ['ja', 'nee']) antwoord!: 'ja' | 'nee';
  @Code('omklap.oordeel', { mag: true }) reden?: string;
}

@Feit({ type, van: 'zorg', naar: 'corporatie', stap: 'sleutel', stroom: 'casus' })
export class OmklapBeantwoordCorporatie extends OmklapBeantwoord {}

@Feit({ type, van: 'zorg', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class OmklapBeantwoordMatching extends OmklapBeantwoord {}
