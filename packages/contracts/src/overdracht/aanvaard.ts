import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Deel, Id } from '../gedeeld/velden.js';

/** First day the gemeente van vestiging pays; travels sealed. */
export class AanvaardingInhoud {
  @Dag('overdracht.uitkeringVan', { mag: true }) uitkeringVanaf?: Datum;
}

/** Vestiging takes over. */
@Feit({
  type: 'nl.weerthuis.overdracht.aanvaard.v1',
  van: 'gemeente',
  naar: 'gemeente',
  view: 'herkomst',
  stap: 'voorlopig-akkoord',
  stroom: 'casus',
})
export class OverdrachtAanvaardHerkomst {
  @Id('overdracht.id') overdracht!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Deel('overdracht.uitkeringVan', () => AanvaardingInhoud) verzegeld!: AanvaardingInhoud;
}
