import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.huurovereenkomst.beeindigd.v1';

/** The lease is over, or was undone before it began. */
class HuurovereenkomstBeeindigd {
  @Id('huurcontract.id') overeenkomst!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('huurcontract.stand') op!: Datum;
}

@Feit({ type, van: 'corporatie', naar: 'zorg', stap: 'definitief-akkoord', stroom: 'casus' })
export class HuurovereenkomstBeeindigdZorg extends HuurovereenkomstBeeindigd {}

@Feit({ type, van: 'corporatie', naar: 'matching', stap: 'definitief-akkoord', stroom: 'casus' })
export class HuurovereenkomstBeeindigdMatching extends HuurovereenkomstBeeindigd {}
