import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Code, Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.gegevens.wissen-gevraagd.v1';
export const WISUITKOMSTEN = ['gewist', 'bewaard'] as const;

/** What was sent about this casus was not meant for the recipient: erase it, also what was copied or printed, and say so. */
class GegevensWissenGevraagd {
  @Id('vergissing.id') verzoek!: Uuid;
  @Dag('vergissing.uiterlijk') uiterlijk!: Datum;
}

@Feit({ type, van: 'zorg', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class GegevensWissenGevraagdCorporatie extends GegevensWissenGevraagd {}

@Feit({ type, van: 'zorg', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class GegevensWissenGevraagdGemeente extends GegevensWissenGevraagd {}

@Feit({ type, van: 'zorg', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class GegevensWissenGevraagdZorg extends GegevensWissenGevraagd {}

/** Erased, or kept until a day on the recipient's own ground. */
@Feit({
  type: 'nl.weerthuis.gegevens.gewist.v1',
  van: ['corporatie', 'gemeente', 'zorg'],
  naar: 'zorg',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class GegevensGewistZorg {
  @Id('vergissing.id') verzoek!: Uuid;
  @Bekend('vergissing.uitkomst', WISUITKOMSTEN) uitkomst!: string;
  @Dag('vergissing.op') op!: Datum;
  @Code('vergissing.grond', { mag: true }) grond?: string;
  @Dag('vergissing.tot', { mag: true }) tot?: Datum;
}
