import { IsOptional, IsUUID } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';

/** First message of a stream under a new incarnatie of its source: all facts that the source knows follow, up to `stroom.eind`. */
@Feit({
  type: 'nl.weerthuis.stroom.begin.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'de stroom zelf',
})
export class StroomBeginPartij {
  @IsUUID('all')
  @Gegeven('bus.stroom')
  stroom!: string;

  @IsUUID('all')
  @Gegeven('bus.stroom')
  incarnatie!: string;

  /** The incarnatie before it, as far as the source knows. */
  @IsOptional()
  @IsUUID('all')
  @Gegeven('bus.stroom')
  vorige?: string;
}
