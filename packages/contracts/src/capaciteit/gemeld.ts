import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Gemeente, Getal } from '../gedeeld/velden.js';

/** How many persons the organisation can support more in this gemeente from this date. */
@Feit({
  type: 'nl.weerthuis.capaciteit.gemeld.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'capaciteit',
})
export class CapaciteitGemeldMatching {
  @Gemeente('capaciteit.gemeente') gemeente!: string;
  @Getal('capaciteit.plaatsen', 0, 10_000) plekken!: number;
  @Dag('capaciteit.vanaf') vanaf!: Datum;
}
