import { ArrayMaxSize, IsArray, IsInt, IsUUID, Matches, Min } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';

/** Last message of a resend: between `stroom.begin` and this stood all facts that the source knows of this stream. */
@Feit({
  type: 'nl.weerthuis.stroom.eind.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'de stroom zelf',
})
export class StroomEindPartij {
  @IsUUID('all')
  @Gegeven('bus.stroom')
  stroom!: string;

  @IsUUID('all')
  @Gegeven('bus.stroom')
  incarnatie!: string;

  /** Number of facts between begin and end. */
  @IsInt()
  @Min(0)
  @Gegeven('bus.stroom')
  aantal!: number;

  /** SHA-256 in lower-case hex over their uuids, in order, each followed by a line feed. */
  @Matches(/^[0-9a-f]{64}$/)
  @Gegeven('bus.stroom')
  hash!: string;

  /** Facts that the source sent before, knows, and may not send again: what they told was closed and erased. */
  @IsArray()
  @ArrayMaxSize(10_000)
  @IsUUID('all', { each: true })
  @Gegeven('bus.stroom')
  gewist!: string[];
}
