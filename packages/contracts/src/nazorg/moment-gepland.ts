import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Dag, Id } from '../gedeeld/velden.js';

/** A moment after the move that the agreement asks for. */
@Feit({
  type: 'nl.weerthuis.nazorg.moment-gepland.v1',
  van: 'matching',
  naar: 'zorg',
  stap: 'sleutel',
  stroom: 'casus',
})
export class NazorgMomentGeplandZorg {
  @Id('nazorg.id') moment!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Bekend('nazorg.moment', ['evaluatie', 'omklapgesprek', 'volgen']) soort!: string;
  @Dag('nazorg.moment') op!: Datum;
}
