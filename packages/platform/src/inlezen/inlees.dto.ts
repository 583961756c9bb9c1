import { bevatBsn, isDatum } from '@weerthuis/domain';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, Matches, MaxLength, MinLength } from 'class-validator';
import { Keur } from '../invoer/keur.js';
import { Open } from '../uitvoer/velden.js';

export class InleesvraagDto {
  /** Only report, change nothing. */
  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  proef?: boolean;

  /** Which list this is: every fact that comes from it says so. */
  @MinLength(1)
  @MaxLength(80)
  @Matches(/^[^\p{Cc}]+$/u)
  @Keur('zonderBsn', (w) => typeof w === 'string' && !bevatBsn(w), 'mag geen BSN bevatten')
  bron!: string;

  /** The day on which the list was true. */
  @Keur('dag', isDatum, 'moet een bestaande datum zijn, zoals 2026-03-12')
  peildatum!: string;
}

export class SjabloonvraagDto {
  @IsOptional()
  @IsIn(['csv', 'xlsx'])
  vorm?: 'csv' | 'xlsx';
}

export class InleessoortDto {
  @Open() soort!: string;
  @Open() titel!: string;
  @Open() kolommen!: { kolom: string; verplicht: boolean; uitleg: string; voorbeeld: string }[];
}

export class InleeskopDto {
  @Open() id!: string;
  @Open() soort!: string;
  @Open() proef!: boolean;
  /** keuren, gekeurd, afgekeurd, overnemen or overgenomen. */
  @Open() stand!: string;
  @Open() bron!: string;
  @Open() peildatum!: string;
  @Open() rijen!: number;
  @Open() gekeurd!: number;
  @Open() gedaan!: number;
  @Open() nieuw!: number;
  @Open() gewijzigd!: number;
  @Open() ongewijzigd!: number;
  @Open() fout!: number;
  @Open() begonnen!: Date;
  @Open() klaar!: Date | null;
}

export class InleesverslagDto extends InleeskopDto {
  @Open() fouten!: { rij: number; kolom: string; title: string; detail: string }[];
  @Open() wijzigingen!: { rij: number; kenmerk: string; kolommen: string[] }[];
}

export class UitgesteldDto {
  @Open() soort!: string;
  @Open() kenmerk!: string;
  /** Facts that were told since. */
  @Open() gedaan!: string[];
  @Open() fouten!: { stap: string; title: string; detail: string }[];
}
