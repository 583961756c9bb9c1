import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Code, Dag } from '../gedeeld/velden.js';

export const KANDIDAATSTANDEN = [
  'op-de-lijst',
  'in-voordracht',
  'in-plaatsing',
  'geparkeerd',
  'gehuisvest',
  'elders',
  'afgesloten',
] as const;

/** Where the search for this huishouden stands: zorg tells the person, and knows the date on which it goes on. */
@Feit({
  type: 'nl.weerthuis.kandidaat.stand-gewijzigd.v1',
  van: 'matching',
  naar: 'zorg',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class KandidaatStandGewijzigdZorg {
  @Bekend('kandidaat.stand', KANDIDAATSTANDEN) stand!: string;
  @Dag('kandidaat.op') op!: Datum;
  /** Last day of a pause. */
  @Dag('kandidaat.tot', { mag: true }) tot?: Datum;
  @Code('kandidaat.reden', { mag: true }) reden?: string;
  /** Who decided on it: a role, or the clock. */
  @Bekend('kandidaat.door', ['matching', 'zorg', 'klok'], { mag: true }) door?: string;
}
