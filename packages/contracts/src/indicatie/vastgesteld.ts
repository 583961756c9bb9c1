import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { WETTEN } from '../gedeeld/codes.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Bekend, Dag, Deel, Getal, Id, Vorm } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.indicatie.vastgesteld.v1';

/** How far the gemeente is with the need for support, and its decision. */
@Feit({ type, van: 'gemeente', naar: 'matching', stap: 'aanmelding', stroom: 'casus' })
export class IndicatieVastgesteldMatching {
  @Id('huishouden.lid', { mag: true }) lid?: Uuid;
  @Bekend('indicatie.stand', ['in-onderzoek', 'afgegeven', 'afgewezen']) stand!: string;
  @Bekend('aanmelding.wet', WETTEN) wet!: string;
  @Dag('indicatie.geldigVan', { mag: true }) van?: Datum;
  @Dag('indicatie.geldigTot', { mag: true }) tot?: Datum;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

/** What was decided; travels sealed to who gives the support. */
export class Beschikkingsinhoud {
  @Vorm('indicatie.beschikkingsnummer', /^[A-Za-z0-9./-]{1,40}$/, { mag: true }) kenmerk?: string;
  @Getal('indicatie.omvang', 0, 168, { mag: true }) urenPerWeek?: number;
}

/** The same with the reference and the hours, for who gives the support. */
@Feit({ type, van: 'gemeente', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class IndicatieVastgesteldZorg extends IndicatieVastgesteldMatching {
  @Deel('indicatie.omvang', () => Beschikkingsinhoud, { mag: true }) verzegeld?: Beschikkingsinhoud;
}
