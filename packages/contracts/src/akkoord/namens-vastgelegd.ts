import { NAMENSKANALEN, type Datum, type Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Code, Dag, Deel, Id, Tekst, Vast } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.akkoord.namens-vastgelegd.v1';

/** Who was spoken to; travels sealed. */
export class Gesprokene {
  @Tekst('akkoord.gesproken', 120) gesproken!: string;
}

/** The hub wrote down what this party answered: which answer, how and when it was given, and until when to confirm or contest it. */
class AkkoordNamensVastgelegd {
  @Id('akkoord.verzoek') verzoek!: Uuid;
  @Vast('akkoord.antwoord', ['ja', 'nee']) antwoord!: 'ja' | 'nee';
  @Code('akkoord.namens', { mag: true }) reden?: string;
  @Bekend('akkoord.namens', NAMENSKANALEN) kanaal!: string;
  @Dag('akkoord.op') op!: Datum;
  @Dag('akkoord.namens') bevestigVoor!: Datum;
  @Deel('akkoord.gesproken', () => Gesprokene) verzegeld!: Gesprokene;
}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class AkkoordNamensVastgelegdCorporatie extends AkkoordNamensVastgelegd {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class AkkoordNamensVastgelegdGemeente extends AkkoordNamensVastgelegd {}
