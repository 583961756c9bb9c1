import { Feit } from '../kern/feit.js';
import { Moment } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.klok.gezet.v1';

/** The hub moves the domain clock; accepted only by instances started for development or a test. */
class KlokGezet {
  @Moment('bus.klok') nu!: string;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'klok' })
export class KlokGezetZorg extends KlokGezet {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'klok' })
export class KlokGezetGemeente extends KlokGezet {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'aanmelding', stroom: 'klok' })
export class KlokGezetCorporatie extends KlokGezet {}
