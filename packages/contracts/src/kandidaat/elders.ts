import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Dag } from '../gedeeld/velden.js';

/** The person lives, or is going to live, somewhere else: the search stops, the waiting time is kept for coming back. */
@Feit({
  type: 'nl.weerthuis.kandidaat.elders-gemeld.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class KandidaatEldersGemeldMatching {
  @Dag('kandidaat.op') op!: Datum;
  @Code('kandidaat.reden') reden!: string;
}

/** It did not go on there: the search goes on with all the waiting time. */
@Feit({
  type: 'nl.weerthuis.kandidaat.terug-gemeld.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class KandidaatTerugGemeldMatching {
  @Dag('kandidaat.op') op!: Datum;
}
