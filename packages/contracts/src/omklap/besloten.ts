import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Code, Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.omklap.besloten.v1';

/** The joint decision: omgeklapt, extended until, or not. */
class OmklapBesloten {
  @Id('omklap.id') omklap!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Bekend('omklap.uitkomst', ['omgeklapt', 'verlengd', 'niet']) uitkomst!: string;
  @Dag('omklap.op') op!: Datum;
  @Dag('omklap.verlengdTot', { mag: true }) verlengdTot?: Datum;
}

@Feit({ type, van: 'corporatie', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class OmklapBeslotenMatching extends OmklapBesloten {}

@Feit({ type, van: 'corporatie', naar: 'gemeente', stap: 'sleutel', stroom: 'casus' })
export class OmklapBeslotenGemeente extends OmklapBesloten {}

@Feit({ type, van: 'corporatie', naar: 'zorg', stap: 'sleutel', stroom: 'casus' })
export class OmklapBeslotenZorg extends OmklapBesloten {
  @Code('omklap.planB', { mag: true }) planB?: string;
}
