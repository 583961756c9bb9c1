import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Id } from '../gedeeld/velden.js';

/** The aanmelder takes the aanmelding back; nothing new leaves after it. */
class AanmeldingIngetrokken {
  @Code('aanmelding.reden') reden!: string;
}

@Feit({
  type: 'nl.weerthuis.aanmelding.ingetrokken.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class AanmeldingIngetrokkenMatching extends AanmeldingIngetrokken {
  /** The casus of the same huishouden that goes on instead. */
  @Id('casus.casus', { mag: true }) naar?: Uuid;
}

@Feit({
  type: 'nl.weerthuis.aanmelding.ingetrokken.v1',
  van: 'zorg',
  naar: 'gemeente',
  view: 'herkomst',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class AanmeldingIngetrokkenHerkomst extends AanmeldingIngetrokken {}
