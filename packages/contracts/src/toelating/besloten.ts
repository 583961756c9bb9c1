import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Code, Dag } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.toelating.besloten.v1';

/** What the hub decided about the aanmelding, with grounds as codes; `uiterlijk` when it asks for more. */
class ToelatingBesloten {
  @Bekend('toelating.besluit', ['toegelaten', 'aanvulling', 'niet-toegelaten', 'herroepen']) besluit!: string;
  @Code('toelating.grond', { lijst: 20 }) gronden!: string[];
  @Dag('toelating.termijn', { mag: true }) uiterlijk?: Datum;
  @Dag('aanmelding.wachtSinds') wachtSinds!: Datum;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class ToelatingBeslotenZorg extends ToelatingBesloten {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class ToelatingBeslotenGemeente extends ToelatingBesloten {}
