import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Kandidaatversie } from '../gedeeld/verzoek.js';
import { Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.voordracht.aangenomen.v1';

/** After the second round; the only final word. */
class VoordrachtAangenomen extends Kandidaatversie {
  @Id('plaatsing.id') plaatsing!: Uuid;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'definitief-akkoord', stroom: 'casus' })
export class VoordrachtAangenomenZorg extends VoordrachtAangenomen {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'definitief-akkoord', stroom: 'casus' })
export class VoordrachtAangenomenGemeente extends VoordrachtAangenomen {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'definitief-akkoord', stroom: 'casus' })
export class VoordrachtAangenomenCorporatie extends VoordrachtAangenomen {}
