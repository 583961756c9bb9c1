import {
  BEZWAAR_OVER,
  BEZWAARSOORTEN,
  BEZWAARUITKOMSTEN,
  isDatum,
  type Bezwaaronderwerp,
  type Bezwaarsoort,
  type Bezwaaruitkomst,
} from '@weerthuis/domain';
import { Keur, Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export class NieuwBezwaarDto {
  @IsUUID()
  casus!: string;

  @IsIn(BEZWAARSOORTEN)
  soort!: Bezwaarsoort;

  @IsIn(BEZWAAR_OVER)
  over!: Bezwaaronderwerp;

  /** Which decision of the hub. */
  @IsOptional()
  @IsUUID()
  besluit?: string;

  @IsOptional()
  @Keur('dag', isDatum, 'moet een bestaande datum zijn, zoals 2026-03-12')
  besluitOp?: string;
}

export class BezwaarbeslissingDto {
  @IsIn(BEZWAARUITKOMSTEN)
  uitkomst!: Bezwaaruitkomst;
}

export class BezwaarDto {
  @Veld('bezwaar.id') id!: string;
  @Open() casus!: string;
  @Open() behandelaar?: string;
  @Veld('bezwaar.soort') soort!: string;
  @Veld('bezwaar.over') over!: string;
  @Veld('bezwaar.besluit') besluit?: string | null;
  @Open() beslisser!: string;
  @Veld('bezwaar.stand') stand!: string;
  @Veld('bezwaar.op') op!: string;
  @Veld('bezwaar.termijn') uiterlijk!: string;
  @Veld('bezwaar.uitkomst') uitkomst?: string | null;
  /** How often its term passed without an answer. */
  @Open() trap!: number;
}
