import { HERROEPNAMEN, HERROEPREDENEN, type Datum, type Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.feit.herroepen.v1';

/**
 * What its sender told before about this casus was not so. Whoever does not know this type stops: going on with what was taken
 * back would be worse than waiting.
 */
class FeitHerroepen {
  @Bekend('herroeping.wat', HERROEPNAMEN) wat!: string;
  /** Which one, where a casus may have several. */
  @Id('herroeping.onderwerp', { mag: true }) onderwerp?: Uuid;
  /** The plaatsing that it was about. */
  @Id('plaatsing.id') plaatsing!: Uuid;
  /** The day that was told. */
  @Dag('herroeping.op') dag!: Datum;
  @Bekend('herroeping.reden', HERROEPREDENEN) reden!: string;
  @Dag('herroeping.op') op!: Datum;
}

const vast = { type, stap: 'sleutel', stroom: 'casus', moetbegrepen: true } as const;

@Feit({ ...vast, van: ['zorg', 'gemeente', 'corporatie'], naar: 'matching' })
export class FeitHerroepenMatching extends FeitHerroepen {}

@Feit({ ...vast, van: ['gemeente', 'corporatie'], naar: 'zorg' })
export class FeitHerroepenZorg extends FeitHerroepen {}

@Feit({ ...vast, van: ['zorg', 'corporatie'], naar: 'gemeente' })
export class FeitHerroepenGemeente extends FeitHerroepen {}

@Feit({ ...vast, van: 'zorg', naar: 'corporatie' })
export class FeitHerroepenCorporatie extends FeitHerroepen {}
