import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsUUID, ValidateNested } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';
import { Stroomgebied } from './opnieuw-gevraagd.js';

/** Under a new incarnatie: all streams that the source knows with this recipient in a part of them. */
@Feit({
  type: 'nl.weerthuis.stromen.bekend.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'bus',
})
export class StromenBekendPartij {
  @IsUUID('all')
  @Gegeven('bus.stroom')
  incarnatie!: string;

  @ValidateNested()
  @Type(() => Stroomgebied)
  @Gegeven('bus.stroom')
  gebied!: Stroomgebied;

  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID('all', { each: true })
  @Gegeven('bus.stroom')
  stromen!: string[];
}
