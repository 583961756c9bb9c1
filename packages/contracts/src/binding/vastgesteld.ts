import { Feit } from '../kern/feit.js';
import { Gemeente, Wijk } from '../gedeeld/velden.js';

/** To which gemeenten and wijken the person is tied. */
@Feit({
  type: 'nl.weerthuis.binding.vastgesteld.v1',
  van: 'gemeente',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class BindingVastgesteldMatching {
  @Gemeente('binding.gebied', { lijst: 50 }) gemeenten!: string[];
  @Wijk('binding.gebied', { lijst: 200, mag: true }) wijken?: string[];
}
