import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsISO8601,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { AFDRUKNAAM, EMMERS } from './afdruk-gemeld.js';
import { ALLEN } from './allen.js';

/** Asks the owner for its print of a kind of rows, or, where prints differ, for the rows themselves. */
@Feit({
  type: 'nl.weerthuis.afdruk.gevraagd.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'afdruk',
})
export class AfdrukGevraagdPartij {
  @Matches(AFDRUKNAAM)
  @Gegeven('bus.techniek')
  naam!: string;

  /** Incarnatie of who asks: the owner tells how far it handled streams of that. */
  @IsUUID('all')
  @Gegeven('bus.techniek')
  incarnatie!: string;

  /** Parts to send row by row; empty asks for the print. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(EMMERS)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(EMMERS - 1, { each: true })
  @Gegeven('bus.techniek')
  emmers!: number[];

  /** As in the print that was compared. */
  @IsOptional()
  @IsISO8601()
  @Gegeven('bus.techniek')
  sinds?: string;
}
