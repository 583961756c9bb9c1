import { IsInt, IsUUID, Min } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';

/** Stands in the place of a message that its source cannot send again, so that the stream goes on. */
@Feit({
  type: 'nl.weerthuis.stroom.overgeslagen.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'de stroom zelf',
})
export class StroomOvergeslagenPartij {
  @IsUUID('all')
  @Gegeven('bus.stroom')
  stroom!: string;

  @IsUUID('all')
  @Gegeven('bus.stroom')
  incarnatie!: string;

  /** First and last sequence that will not come; this message has the sequence `van`. */
  @IsInt()
  @Min(1)
  @Gegeven('bus.stroom')
  van!: number;

  @IsInt()
  @Min(1)
  @Gegeven('bus.stroom')
  tot!: number;
}
