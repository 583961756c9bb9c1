import type { Oin, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Kandidaatversie } from '../gedeeld/verzoek.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Deel, Gemeente, Id, PartijOin } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.voordracht.voorlopig-akkoord.v1';

/** All voorlopig answers are yes: zorg may release the identity, the plaatsing opens voorwaardelijk. */
class VoorlopigAkkoord extends Kandidaatversie {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @PartijOin('plaatsing.hoofdbegeleider') hoofdbegeleider!: Oin;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class VoordrachtVoorlopigAkkoordZorg extends VoorlopigAkkoord {
  @PartijOin('voordracht.corporatie') corporatie!: Oin;
  @PartijOin('casus.deelnemer') vestiging!: Oin;
  @PartijOin('casus.deelnemer') herkomst!: Oin;
}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class VoordrachtVoorlopigAkkoordCorporatie extends VoorlopigAkkoord {
  /** Only when it was taken over from a list: then nothing was asked before that names the home. */
  @Id('aanbod.id', { mag: true }) aanbod?: Uuid;
  @Id('plaatsing.eenheid', { mag: true }) eenheid?: Uuid;
}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class VoordrachtVoorlopigAkkoordGemeente extends VoorlopigAkkoord {
  @PartijOin('casus.deelnemer') vestiging!: Oin;
  @PartijOin('casus.deelnemer') herkomst!: Oin;
  @Gemeente('voordracht.gemeente') gemeenteWoning!: string;
}
