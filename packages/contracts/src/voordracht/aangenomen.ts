import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Kandidaatversie } from '../gedeeld/verzoek.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Deel, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.voordracht.aangenomen.v1';

/** After the second round; the only final word. */
class VoordrachtAangenomen extends Kandidaatversie {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'definitief-akkoord', stroom: 'casus' })
export class VoordrachtAangenomenZorg extends VoordrachtAangenomen {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'definitief-akkoord', stroom: 'casus' })
export class VoordrachtAangenomenGemeente extends VoordrachtAangenomen {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'definitief-akkoord', stroom: 'casus' })
export class VoordrachtAangenomenCorporatie extends VoordrachtAangenomen {}
