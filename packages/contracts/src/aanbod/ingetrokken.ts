import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Id } from '../gedeeld/velden.js';

/** The corporatie takes its home back. */
@Feit({
  type: 'nl.weerthuis.aanbod.ingetrokken.v1',
  van: 'corporatie',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'eenheid',
})
export class AanbodIngetrokkenMatching {
  @Id('aanbod.id') aanbod!: Uuid;
  @Code('aanbod.reden') reden!: string;
}
