import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { BESLUITSOORTEN } from '../gedeeld/codes.js';
import { Bekend, Code, Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.besluit.genomen.v1';

/** What was decided, or that it need not be decided any more (`vervallen`). */
class BesluitGenomen {
  @Id('besluit.id') besluit!: Uuid;
  @Bekend('besluit.soort', BESLUITSOORTEN) soort!: string;
  @Code('besluit.uitkomst') uitkomst!: string;
  @Dag('besluit.op') op!: Datum;
}

/** Zorg tells the person, so it hears what follows and until when. */
@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voordracht', stroom: 'casus' })
export class BesluitGenomenZorg extends BesluitGenomen {
  @Code('besluit.gevolg', { mag: true }) gevolg?: string;
  @Dag('kandidaat.tot', { mag: true }) tot?: Datum;
}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class BesluitGenomenGemeente extends BesluitGenomen {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class BesluitGenomenCorporatie extends BesluitGenomen {}
