import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Dag, Id } from '../gedeeld/velden.js';

/** Zorg, or the person through zorg, signed. */
@Feit({
  type: 'nl.weerthuis.huurovereenkomst.ondertekend.v1',
  van: 'zorg',
  naar: 'corporatie',
  stap: 'definitief-akkoord',
  stroom: 'casus',
})
export class HuurovereenkomstOndertekendCorporatie {
  @Id('huurcontract.id') overeenkomst!: Uuid;
  @Bekend('huurcontract.handtekening', ['zorg', 'persoon']) door!: string;
  @Dag('huurcontract.handtekening') op!: Datum;
}
