import { isDatum } from '@weerthuis/domain';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { Keur } from '../invoer/keur.js';
import { Open } from '../uitvoer/velden.js';
import { UITSLUITREDENEN } from './sluit-uit.js';

/** An employee as the issuer of the organisation names him. */
const MEDEWERKER = /^[\x21-\x7e]{1,120}$/;

export class ToewijzingDto {
  @IsUUID()
  casus!: string;

  @Matches(MEDEWERKER)
  medewerker!: string;

  @IsOptional()
  @Matches(MEDEWERKER)
  waarnemer?: string;
}

export class CaseloadDto {
  @Matches(MEDEWERKER)
  van!: string;

  @Matches(MEDEWERKER)
  naar!: string;
}

export class BehandelingenvraagDto {
  /** Only what this employee has to do today. */
  @IsOptional()
  @Matches(MEDEWERKER)
  medewerker?: string;
}

export class BehandelingDto {
  @Open() casus!: string;
  @Open() medewerker?: string | null;
  @Open() waarnemer?: string | null;
  /** Who acts today. */
  @Open() nu?: string | null;
  @Open() afgeschermd!: boolean;
  @Open() sinds!: string;
}

export class AfwezigheidDto {
  /** Whose; without it one's own. */
  @IsOptional()
  @Matches(MEDEWERKER)
  medewerker?: string;

  @Keur('dag', isDatum, 'moet een bestaande datum zijn, zoals 2026-03-12')
  van!: string;

  @Keur('dag', isDatum, 'moet een bestaande datum zijn, zoals 2026-03-12')
  tot!: string;
}

export class AfwezigheidUitDto {
  @Open() id!: string;
  @Open() medewerker!: string;
  @Open() van!: string;
  @Open() tot!: string;
}

export class UitsluitingDto {
  @IsUUID()
  casus!: string;

  @Matches(MEDEWERKER)
  medewerker!: string;

  @IsIn(UITSLUITREDENEN)
  reden!: string;
}

export class UitsluitingUitDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() medewerker!: string;
  @Open() reden!: string;
  @Open() door!: string;
  @Open() op!: string;
  @Open() opgehevenOp?: string | null;
}
