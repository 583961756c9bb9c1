import { VERGISSINGEN } from '@weerthuis/contracts';
import { Open, Veld } from '@weerthuis/platform';
import { ArrayMaxSize, IsIn, IsOptional, Matches } from 'class-validator';
import { DATALEKUITKOMSTEN, type Datalekuitkomst } from '../domain/vergissing.js';

export class NieuweVergissingDto {
  @IsIn(VERGISSINGEN)
  soort!: (typeof VERGISSINGEN)[number];

  /** OINs of who had it besides those to whom the identity was released. */
  @IsOptional()
  @ArrayMaxSize(20)
  @Matches(/^\d{8}[0-9A-Z]{12}$/, { each: true })
  ontvangers?: string[];
}

export class DatalekDto {
  @IsIn(DATALEKUITKOMSTEN)
  uitkomst!: Datalekuitkomst;

  /** Why, as a code: `geopend-door-niemand`. */
  @Matches(/^[a-z0-9-]{1,60}$/)
  reden!: string;
}

export class VergissingUitDto {
  @Veld('vergissing.id') id!: string;
  @Open() casus!: string;
  @Veld('vergissing.soort') soort!: string;
  @Open() gemeldOp!: string;
  /** Per recipient: partij, stand, uiterlijk, how often its silence was raised, and its own ground to keep. */
  @Veld('vergissing.uitkomst') ontvangers!: object[];
  /** Owner, last day, how often it was raised, and the outcome. */
  @Veld('vergissing.datalek') datalek!: object;
  @Open() hersteldOp?: string;
}
