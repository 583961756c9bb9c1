import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsISO8601, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';

/** A fact that the recipient had from this source and that the source no longer knows. */
export class Weesfeit {
  @IsUUID('all')
  @Gegeven('bus.stroom')
  feit!: string;

  @Matches(/^nl\.weerthuis\.[a-z.-]+\.v\d+$/)
  @Gegeven('bus.stroom')
  type!: string;

  @IsUUID('all')
  @Gegeven('bus.stroom')
  stroom!: string;

  /** CloudEvents `time` of the fact. */
  @IsISO8601()
  @Gegeven('bus.stroom')
  tijd!: string;
}

/** After a restore of the source: what it sent before and lost, named by who still has it. */
@Feit({
  type: 'nl.weerthuis.wezen.gemeld.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'bus',
})
export class WezenGemeldPartij {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => Weesfeit)
  @Gegeven('bus.stroom')
  feiten!: Weesfeit[];
}
