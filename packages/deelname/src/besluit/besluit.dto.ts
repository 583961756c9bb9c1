import { Open, Veld } from '@weerthuis/platform';
import { IsOptional, Matches } from 'class-validator';

export class BesluitantwoordDto {
  @Matches(/^[a-z-]{1,40}$/)
  antwoord!: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9-]{1,60}$/)
  reden?: string;

  @IsOptional()
  @Matches(/^[a-z]{1,30}$/)
  rol?: string;
}

export class BesluitvraagDto {
  @Open() besluit!: string;
  @Open() casus!: string;
  @Open() behandelaar?: string;
  @Open() casusnummer?: string;
  @Veld('besluit.soort') soort!: string;
  @Veld('besluit.rol') rol!: string;
  @Veld('besluit.rol') als!: string;
  @Open() stand!: string;
  @Veld('besluit.termijn') uiterlijk?: string | null;
  @Veld('besluit.trap') trap!: number;
  @Veld('besluit.waarover') waarover!: string[];
  @Open() voordracht?: string | null;
  @Open() kandidaatstelling?: string | null;
  @Veld('besluit.antwoord') antwoord?: string | null;
  @Veld('besluit.uitkomst') uitkomst?: string | null;
  @Veld('besluit.gevolg') gevolg?: string | null;
  @Veld('kandidaat.tot') tot?: string | null;
  @Veld('besluit.op') op?: string | null;
}
