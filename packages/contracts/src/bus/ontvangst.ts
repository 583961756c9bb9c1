import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';

/** How far the recipient is with one stream of the party that reads this receipt. */
export class OntvangenStroom {
  @IsUUID('all')
  @Gegeven('bus.ontvangst')
  incarnatie!: string;

  @IsUUID('all')
  @Gegeven('bus.ontvangst')
  stroom!: string;

  /** All sequences up to and including this one are in the recipient's database. */
  @IsInt()
  @Min(0)
  @Gegeven('bus.ontvangst')
  ontvangenTot!: number;

  /** All sequences up to and including this one are handled (or discarded by an operator). */
  @IsInt()
  @Min(0)
  @Gegeven('bus.ontvangst')
  verwerktTot!: number;
}

/** Receipt: signed by the recipient, cumulative per stream, never receipted itself. */
@Feit({
  type: 'nl.weerthuis.bus.ontvangst.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'bus',
})
export class OntvangstPartij {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => OntvangenStroom)
  @Gegeven('bus.ontvangst')
  stromen!: OntvangenStroom[];
}
