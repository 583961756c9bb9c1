import { ArrayMaxSize, IsArray, IsISO8601, IsInt, IsOptional, Matches, Min } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';

/** SHA-256 in lower-case hex. */
export const AFDRUK = /^[0-9a-f]{64}$/;
export const AFDRUKNAAM = /^[a-z]+(?:-[a-z]+)*$/;
export const EMMERS = 16;

/** What the owner has of a kind of rows that the recipient has a copy of, as one hash per part of the keys. */
@Feit({
  type: 'nl.weerthuis.afdruk.gemeld.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'afdruk',
})
export class AfdrukGemeldPartij {
  /** Kind of rows: `feiten`, `plaatsing`. */
  @Matches(AFDRUKNAAM)
  @Gegeven('bus.techniek')
  naam!: string;

  @IsInt()
  @Min(0)
  @Gegeven('bus.techniek')
  aantal!: number;

  /** One hash per first hexadecimal digit of the key. */
  @IsArray()
  @ArrayMaxSize(EMMERS)
  @Matches(AFDRUK, { each: true })
  @Gegeven('bus.techniek')
  emmers!: string[];

  /** What happened before this moment does not count, where a kind of rows has an end to its memory. */
  @IsOptional()
  @IsISO8601()
  @Gegeven('bus.techniek')
  sinds?: string;
}
