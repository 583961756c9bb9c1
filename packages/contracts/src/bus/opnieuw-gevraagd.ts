import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';

/** Where the asker stands with one stream of the party that reads this. */
export class OpnieuwStroom {
  @IsUUID('all')
  @Gegeven('bus.stroom')
  stroom!: string;

  /** The incarnatie of the source in which the sequences count. */
  @IsUUID('all')
  @Gegeven('bus.stroom')
  incarnatie!: string;

  /** All sequences up to and including this one are here. */
  @IsInt()
  @Min(0)
  @Gegeven('bus.stroom')
  na!: number;

  /** Last sequence that is asked; absent: all there is. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Gegeven('bus.stroom')
  tot?: number;
}

/** Streams from `na` (not included) up to `tot` (included), in order of their uuid; an end that is absent is open. */
export class Stroomgebied {
  @IsOptional()
  @IsUUID('all')
  @Gegeven('bus.stroom')
  na?: string;

  @IsOptional()
  @IsUUID('all')
  @Gegeven('bus.stroom')
  tot?: string;
}

/** The recipient misses messages of this source and asks for them again. */
@Feit({
  type: 'nl.weerthuis.opnieuw.gevraagd.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'bus',
})
export class OpnieuwGevraagdPartij {
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => OpnieuwStroom)
  @Gegeven('bus.stroom')
  stromen!: OpnieuwStroom[];

  /** Given: `stromen` are all marks that the asker has in this part; of a stream of this part without a mark it has nothing. */
  @IsOptional()
  @ValidateNested()
  @Type(() => Stroomgebied)
  @Gegeven('bus.stroom')
  gebied?: Stroomgebied;
}
