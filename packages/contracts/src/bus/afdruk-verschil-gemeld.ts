import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { AFDRUK, AFDRUKNAAM } from './afdruk-gemeld.js';
import { ALLEN } from './allen.js';

/** A row of which owner and holder of the copy have another state, or that only one of them has; no hash when it is equal again. */
export class Verschilregel {
  @IsUUID('all')
  @Gegeven('bus.techniek')
  sleutel!: string;

  @IsOptional()
  @Matches(AFDRUK)
  @Gegeven('bus.techniek')
  eigenaar?: string;

  @IsOptional()
  @Matches(AFDRUK)
  @Gegeven('bus.techniek')
  houder?: string;
}

/** The holder of a copy found rows that differ from those of their owner. */
@Feit({
  type: 'nl.weerthuis.afdruk.verschil-gemeld.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'afdruk',
})
export class AfdrukVerschilGemeldPartij {
  @Matches(AFDRUKNAAM)
  @Gegeven('bus.techniek')
  naam!: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => Verschilregel)
  @Gegeven('bus.techniek')
  verschillen!: Verschilregel[];
}
