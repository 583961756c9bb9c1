import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { CONTRACTVORMEN, TEKENAARS } from '../gedeeld/codes.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Bekend, Code, Dag, Deel, Getal, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.huurovereenkomst.opgesteld.v1';

/** A lease is ready to be signed. */
@Feit({ type, van: 'corporatie', naar: 'matching', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class HuurovereenkomstOpgesteldMatching {
  @Id('huurcontract.id') overeenkomst!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Bekend('huurcontract.vorm', CONTRACTVORMEN) vorm!: string;
  @Dag('huurcontract.ingang') ingangsdatum!: Datum;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

@Feit({ type, van: 'corporatie', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class HuurovereenkomstOpgesteldZorg extends HuurovereenkomstOpgesteldMatching {
  @Getal('huurcontract.einde', 1, 240, { mag: true }) looptijdMaanden?: number;
  /** Legal ground of a temporary lease, as a code. */
  @Code('huurcontract.grond', { mag: true }) rechtsgrond?: string;
  @Bekend('huurcontract.handtekening', TEKENAARS, { lijst: 5 }) ondertekenaars!: string[];
}
