import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.antwoord.te-laat.v1';

/** The hub could not use an answer: the term had passed, the version was old, or the voordracht had lapsed. */
class AntwoordTeLaat {
  @Id('akkoord.verzoek') verzoek!: Uuid;
  @Bekend('akkoord.antwoord', ['termijn', 'versie', 'vervallen']) waarom!: string;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voordracht', stroom: 'casus' })
export class AntwoordTeLaatZorg extends AntwoordTeLaat {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class AntwoordTeLaatGemeente extends AntwoordTeLaat {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class AntwoordTeLaatCorporatie extends AntwoordTeLaat {}
