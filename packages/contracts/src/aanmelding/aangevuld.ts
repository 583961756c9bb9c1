import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Woonprofiel } from '../gedeeld/woonprofiel.js';
import { AndereIndicatie } from './ingediend.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Code, Dag, Deel } from '../gedeeld/velden.js';

/** What the hub asked for in addition; absent fields stay as they were. */
@Feit({
  type: 'nl.weerthuis.aanmelding.aangevuld.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class AanmeldingAangevuldMatching {
  @Deel('woonprofiel.id', () => Woonprofiel, { mag: true }) woonprofiel?: Woonprofiel;
  @Dag('woonklaar.tot', { mag: true }) woonklaarTot?: Datum;
  @Deel('aanmelding.besluitElders', () => AndereIndicatie, { mag: true }) indicatie?: AndereIndicatie;
  /** Fields of the woonprofiel that were wrong before: decisions that rested on them are looked at again. */
  @Code('aanmelding.gecorrigeerd', { mag: true, lijst: 30 }) gecorrigeerd?: string[];
  /** Only as a correction of what was taken over from a list. */
  @Dag('aanmelding.wachtSinds', { mag: true }) wachtSinds?: Datum;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}
