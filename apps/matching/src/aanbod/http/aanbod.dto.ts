import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';

export class AanbodFilterDto {
  @IsOptional()
  @IsIn(['beschikbaar', 'in-voordracht', 'verhuurd', 'ingetrokken', 'verlopen'])
  stand?: string;

  /** Only what this desk of the hub looks after. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  coordinatiepunt?: string;
}

/** A pledged home. */
export class AanbodDto {
  /** Desk of the hub that looks after this gemeente. */
  @Open() coordinatiepunt?: string;
  @Open() aanbod!: string;
  @Open() versie!: number;
  @Open() eenheid!: string;
  @Open() corporatie!: string;
  @Open() stand!: string;
  @Veld('eenheid.id') woning!: object;
  @Veld('aanbod.vorm') contractvormen!: string[];
  @Open() zoekopdracht?: string;
}
