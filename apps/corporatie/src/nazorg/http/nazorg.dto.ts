import { Open, Veld } from '@weerthuis/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { Code, Dag, Geheel } from '../../kern/vormen.js';

export class OverlastDto {
  @Code() soort!: string;
  @IsIn(['licht', 'ernstig']) ernst!: string;
  @Dag() op!: string;
}

export class HuurachterstandDto {
  @Geheel(1, 60) maanden!: number;
  @Dag() op!: string;
}

export class CriteriumDto {
  @Code() code!: string;
  @IsBoolean() voldaan!: boolean;
}

export class OmklapvoorstelDto {
  @Dag() op!: string;
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CriteriumDto)
  criteria!: CriteriumDto[];
}

export class OmklapbesluitDto {
  @IsIn(['omgeklapt', 'verlengd', 'niet']) uitkomst!: 'omgeklapt' | 'verlengd' | 'niet';
  @Dag() op!: string;
  @Dag(true) verlengdTot?: string;
  @Code(true) planB?: string;
}

/** The points the region agreed to talk about. */
export class OmklapcriteriaDto {
  @Open() criteria!: string[];
  /** True while nobody wrote down that this is what they agreed. */
  @Open() aanname!: boolean;
}

export class OmklapDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Open() plaatsing!: string;
  @Veld('omklap.op') op!: string;
  @Veld('omklap.criterium') criteria!: object[];
  @Veld('omklap.oordeel') antwoorden!: object;
  @Veld('omklap.uitkomst') uitkomst?: string | null;
  @Veld('omklap.verlengdTot') verlengdTot?: string | null;
  @Open() planB?: string | null;
}

export class NazorgberichtDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() plaatsing!: string;
  @Veld('nazorg.opgeschaald') soort!: string;
  @Open() op?: string | null;
  @Veld('nazorg.bel') belNaam?: string | null;
  @Veld('nazorg.bel') belNummer?: string | null;
}

/** A signal that this corporatie gave, and how far who supports the person is with it. */
export class SignaalDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() plaatsing!: string;
  @Open() soort!: string;
  @Veld('nazorg.signaalOp') op!: string;
  @Veld('nazorg.signaalStand') stand!: string;
  @Veld('stilte.termijn') uiterlijk?: string;
  @Veld('stilte.bij') bij?: string;
  @Veld('nazorg.afspraak') afspraak?: string | null;
  @Veld('nazorg.evaluatieOp') evaluatieOp?: string | null;
}
