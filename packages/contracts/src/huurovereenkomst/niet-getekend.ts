import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Id } from '../gedeeld/velden.js';

/** The signing did not take place; there is a new day for it. */
@Feit({
  type: 'nl.weerthuis.huurovereenkomst.niet-getekend.v1',
  van: 'corporatie',
  naar: 'zorg',
  stap: 'definitief-akkoord',
  stroom: 'casus',
})
export class HuurovereenkomstNietGetekendZorg {
  @Id('huurcontract.id') overeenkomst!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('huurcontract.stand') op!: Datum;
  @Dag('huurcontract.stand') nieuweDatum!: Datum;
}
