import { Feit } from '../kern/feit.js';
import { Bekend } from '../gedeeld/velden.js';

const vast = { van: 'zorg', naar: 'matching', stap: 'aanmelding', stroom: 'casus' } as const;
export const VERGISSINGEN = ['verkeerde-ontvanger', 'verkeerde-persoon'] as const;

/** A file went wrong: nothing goes on about this casus until it was put right. */
@Feit({ type: 'nl.weerthuis.casus.bevroren.v1', ...vast })
export class CasusBevrorenMatching {
  @Bekend('vergissing.soort', VERGISSINGEN) soort!: string;
}

/** It was put right: the search goes on with the same waiting time. */
@Feit({ type: 'nl.weerthuis.casus.hervat.v1', ...vast })
export class CasusHervatMatching {
  @Bekend('vergissing.soort', VERGISSINGEN) soort!: string;
}
