import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional } from 'class-validator';

export class AanbodFilterDto {
  @IsOptional()
  @IsIn(['beschikbaar', 'in-voordracht', 'verhuurd', 'ingetrokken', 'verlopen'])
  stand?: string;
}

/** A pledged home. */
export class AanbodDto {
  @Open() aanbod!: string;
  @Open() versie!: number;
  @Open() eenheid!: string;
  @Open() corporatie!: string;
  @Open() stand!: string;
  @Veld('eenheid.id') woning!: object;
  @Veld('aanbod.vorm') contractvormen!: string[];
  @Open() zoekopdracht?: string;
}
