import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.akkoord.verlengd.v1';

/** The same question, with more time to answer it. */
class AkkoordVerlengd {
  @Id('akkoord.verzoek') verzoek!: Uuid;
  @Dag('voordracht.antwoordVoor') antwoordVoor!: Datum;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voordracht', stroom: 'casus' })
export class AkkoordVerlengdZorg extends AkkoordVerlengd {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class AkkoordVerlengdGemeente extends AkkoordVerlengd {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class AkkoordVerlengdCorporatie extends AkkoordVerlengd {}
