import { Open, Veld } from '@weerthuis/platform';
import { IsBoolean, IsOptional } from 'class-validator';
import { Code, MagDag } from '../../kern/invoer.js';

export class UrgentiebesluitDto {
  @IsBoolean()
  toegekend!: boolean;

  @IsOptional()
  @Code()
  categorie?: string;

  @MagDag()
  tot?: string;
}

export class UrgentieDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Veld('urgentie.stand') stand?: string;
  @Veld('urgentie.categorie') categorie?: string | null;
  @Veld('urgentie.geldigTot') tot?: string | null;
  @Veld('urgentie.termijn') termijn?: string | null;
  @Veld('urgentie.termijn') overTermijn?: boolean;
}
