import { WETTEN } from '@weerthuis/domain';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { Dag, Kode, PartijOin } from '../../kern/keuren.js';

/** Reference and dates of a decision about support that another than the gemeente took. */
export class IndicatieDto {
  @Matches(/^[A-Za-z0-9./-]{1,40}$/)
  kenmerk!: string;

  @Dag()
  van!: string;

  @IsOptional()
  @Dag()
  tot?: string;
}

export class IndieningDto {
  @IsIn(WETTEN)
  wet!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => IndicatieDto)
  indicatie?: IndicatieDto;

  @IsBoolean()
  urgentieGevraagd!: boolean;

  /** OIN of who will support after the move; absent: this organisation. */
  @IsOptional()
  @PartijOin()
  hoofdbegeleider?: string;

  /** Start of the waiting time, when that was before today. */
  @IsOptional()
  @Dag()
  wachtSinds?: string;
}

export class IntrekkingDto {
  @Kode()
  reden!: string;
}
