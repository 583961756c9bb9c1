import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Getal } from '../gedeeld/velden.js';

/** The next of the waiting list has the place; told on the casus of the one who left. */
@Feit({ type: 'nl.weerthuis.plek.ingevuld.v1', van: 'zorg', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class PlekIngevuldMatching {
  @Dag('plek.doorgeschoven') op!: Datum;
  @Getal('plek.nachten', 0, 10_000) dagenLeeg!: number;
}
