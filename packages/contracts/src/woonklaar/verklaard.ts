import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag } from '../gedeeld/velden.js';

/** The aanmelder declares that the person can live in an own home, until this date. */
@Feit({
  type: 'nl.weerthuis.woonklaar.verklaard.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class WoonklaarVerklaardMatching {
  @Dag('woonklaar.tot') geldigTot!: Datum;
}
