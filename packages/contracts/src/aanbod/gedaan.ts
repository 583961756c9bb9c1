import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { CONTRACTVORMEN } from '../gedeeld/codes.js';
import { Woning } from '../gedeeld/woning.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Bag, Bekend, Deel, Id } from '../gedeeld/velden.js';

/** A corporatie pledges a home, possibly as the answer to a zoekopdracht. */
@Feit({
  type: 'nl.weerthuis.aanbod.gedaan.v1',
  van: 'corporatie',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'eenheid',
})
export class AanbodGedaanMatching {
  @Id('aanbod.id') aanbod!: Uuid;
  @Deel('eenheid.id', () => Woning) woning!: Woning;
  @Bag('eenheid.bagId') bagId!: string;
  @Bekend('aanbod.vorm', CONTRACTVORMEN, { lijst: 10 }) contractvormen!: string[];
  @Id('aanbod.zoekopdracht', { mag: true }) zoekopdracht?: Uuid;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}
