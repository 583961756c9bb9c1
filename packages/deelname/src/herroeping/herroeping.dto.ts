import { HERROEPNAMEN, HERROEPREDENEN, type Herroepnaam, type Herroepreden } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export class HerroepingInvoerDto {
  @IsUUID()
  casus!: string;

  @IsIn(HERROEPNAMEN)
  wat!: Herroepnaam;

  /** Which one, where a casus may have several: the signal or the evaluation. */
  @IsOptional()
  @IsUUID()
  onderwerp?: string;

  @IsIn(HERROEPREDENEN)
  reden!: Herroepreden;
}

export class HoudtStandAntwoordDto {
  /** `nee` takes our own fact back. */
  @IsIn(['ja', 'nee'])
  antwoord!: 'ja' | 'nee';
}

export class CasusvraagDto {
  @IsUUID()
  casus!: string;
}

/** Something we told that may be taken back. */
export class HerroepbaarDto {
  @Open() casus!: string;
  @Veld('herroeping.wat') wat!: string;
  @Veld('herroeping.op') dag!: string;
}

/** Something we told that rested on what was taken back. */
export class HoudtStandDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Veld('herroeping.wat') wat!: string;
  @Veld('herroeping.wat') rustteOp!: string;
  @Veld('herroeping.reden') reden!: string;
  @Open() van!: string;
  /** Name of the organisation that took it back. */
  @Open() titel!: string;
  @Veld('herroeping.op') gevraagdOp!: string;
  @Veld('herroeping.termijn') uiterlijk!: string;
  @Veld('herroeping.antwoord') stand!: string;
}
