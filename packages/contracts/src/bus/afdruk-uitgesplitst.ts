import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { AFDRUK, AFDRUKNAAM, EMMERS } from './afdruk-gemeld.js';
import { ALLEN } from './allen.js';

/** One row as a hash, at a known place in the streams between the two. */
export class Afdrukregel {
  @IsUUID('all')
  @Gegeven('bus.techniek')
  sleutel!: string;

  @Matches(AFDRUK)
  @Gegeven('bus.techniek')
  hash!: string;

  @IsUUID('all')
  @Gegeven('bus.techniek')
  stroom!: string;

  /** Last sequence that the owner sent on this stream, and last that it handled of it; absent while either moves. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Gegeven('bus.techniek')
  gezonden?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Gegeven('bus.techniek')
  ontvangen?: number;
}

/** The rows of one part of the keys, or of a piece of it. */
@Feit({
  type: 'nl.weerthuis.afdruk.uitgesplitst.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'afdruk',
})
export class AfdrukUitgesplitstPartij {
  @Matches(AFDRUKNAAM)
  @Gegeven('bus.techniek')
  naam!: string;

  /** Incarnatie of the owner, that `gezonden` counts in. */
  @IsUUID('all')
  @Gegeven('bus.techniek')
  incarnatie!: string;

  @IsInt()
  @Min(0)
  @Max(EMMERS - 1)
  @Gegeven('bus.techniek')
  emmer!: number;

  /** Only keys after this one; absent at the first piece. */
  @IsOptional()
  @IsUUID('all')
  @Gegeven('bus.techniek')
  na?: string;

  /** Only keys up to and including this one; absent at the last piece. */
  @IsOptional()
  @IsUUID('all')
  @Gegeven('bus.techniek')
  tot?: string;

  @IsOptional()
  @IsISO8601()
  @Gegeven('bus.techniek')
  sinds?: string;

  @IsArray()
  @ArrayMaxSize(1500)
  @ValidateNested({ each: true })
  @Type(() => Afdrukregel)
  @Gegeven('bus.techniek')
  regels!: Afdrukregel[];
}
