import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Dag, Deel, Id, JaNee } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.omklap.voorgesteld.v1';

/** The corporatie proposes that the lease goes to the person's own name; the hub learns that and when. */
@Feit({ type, van: 'corporatie', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class OmklapVoorgesteldMatching {
  @Id('omklap.id') omklap!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('omklap.op') op!: Datum;
}

/** One criterion of the agreement and whether it is met. */
export class OmklapCriterium {
  @Code('omklap.criterium') code!: string;
  @JaNee('omklap.criterium') voldaan!: boolean;
}

@Feit({ type, van: 'corporatie', naar: 'zorg', stap: 'sleutel', stroom: 'casus' })
export class OmklapVoorgesteldZorg extends OmklapVoorgesteldMatching {
  @Deel('omklap.criterium', () => OmklapCriterium, { lijst: 30 }) criteria!: OmklapCriterium[];
}
