import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Dag, Deel, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.sleutel.uitgereikt.v1';

/** The key is given; from here the corporatie covers the roof. */
class SleutelUitgereikt {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('sleutel.op') op!: Datum;
  @Dag('sleutel.huurVanaf') huurVanaf!: Datum;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

@Feit({ type, van: 'corporatie', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class SleutelUitgereiktMatching extends SleutelUitgereikt {}

@Feit({ type, van: 'corporatie', naar: 'zorg', stap: 'sleutel', stroom: 'casus' })
export class SleutelUitgereiktZorg extends SleutelUitgereikt {}

@Feit({ type, van: 'corporatie', naar: 'gemeente', stap: 'sleutel', stroom: 'casus' })
export class SleutelUitgereiktGemeente extends SleutelUitgereikt {}
