import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { CONTRACTVORMEN } from '../gedeeld/codes.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Bekend, Dag, Deel, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.huurovereenkomst.gesloten.v1';

/** Everybody signed. */
class HuurovereenkomstGesloten {
  @Id('huurcontract.id') overeenkomst!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('huurcontract.handtekening') op!: Datum;
  @Dag('huurcontract.ingang') ingangsdatum!: Datum;
  @Bekend('huurcontract.vorm', CONTRACTVORMEN) vorm!: string;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

@Feit({ type, van: 'corporatie', naar: 'zorg', stap: 'definitief-akkoord', stroom: 'casus' })
export class HuurovereenkomstGeslotenZorg extends HuurovereenkomstGesloten {}

@Feit({ type, van: 'corporatie', naar: 'matching', stap: 'definitief-akkoord', stroom: 'casus' })
export class HuurovereenkomstGeslotenMatching extends HuurovereenkomstGesloten {}
