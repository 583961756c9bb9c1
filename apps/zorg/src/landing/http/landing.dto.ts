import { LANDINGUITKOMSTEN, type Landinguitkomst } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Dag, PartijOin } from '../../kern/keuren.js';

export class LandingDto {
  /** Who works in the wijk; absent: we do it ourselves. */
  @IsOptional()
  @PartijOin()
  welzijn?: string;

  /** The person agrees that who works in the wijk knows the first name. */
  @IsOptional()
  @IsBoolean()
  metRoepnaam?: boolean;
}

export class LandingstapDto {
  @Dag()
  op!: string;
}

export class LandingevaluatieDto {
  @Dag()
  op!: string;

  @IsIn(LANDINGUITKOMSTEN)
  uitkomst!: Landinguitkomst;
}

export class LandingUitDto {
  @Open() id!: string;
  @Open() casus!: string;
  /** `uit`: of somebody we support; `in`: asked of us in the wijk. */
  @Open() richting!: string;
  @Open() ander?: string | null;
  @Veld('landing.nummer') nummer!: string;
  @Veld('landing.wijk') wijk!: string;
  @Veld('landing.vanaf') vanaf!: string;
  @Veld('landing.roepnaam') roepnaam?: string | null;
  /** `open`, `voorbereid`, `geevalueerd` or `gestopt`. */
  @Veld('landing.stand') stand!: string;
  @Veld('landing.stand') contactOp?: string | null;
  @Veld('landing.stand') buurtberichtOp?: string | null;
  @Veld('landing.uitkomst') uitkomst?: string | null;
}
