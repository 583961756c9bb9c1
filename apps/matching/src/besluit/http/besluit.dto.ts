import { Open, Veld } from '@weerthuis/platform';
import { IsOptional, IsUUID, Matches } from 'class-validator';

export class BesluitFilterDto {
  @IsOptional()
  @IsUUID()
  casus?: string;

  @IsOptional()
  @Matches(/^[a-z-]{1,30}$/)
  stand?: string;
}

export class BesluitAntwoordDto {
  @Matches(/^[a-z-]{1,40}$/)
  antwoord!: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9-]{1,60}$/)
  reden?: string;
}

/** A decision that the region asks of someone: who, until when, what was said so far. */
export class BesluitDto {
  @Open() besluit!: string;
  @Open() casus!: string;
  @Veld('besluit.soort') soort!: string;
  @Veld('besluit.uitkomst') stand!: string;
  @Open() fase!: string;
  @Open() gevraagdOp!: string;
  @Veld('besluit.termijn') adviesVoor!: string;
  @Veld('besluit.termijn') uiterlijk!: string;
  @Veld('besluit.trap') trap!: number;
  @Veld('besluit.rol') beslissers!: object[];
  @Veld('besluit.rol') adviseurs!: object[];
  @Veld('besluit.antwoord') antwoorden!: object[];
  @Veld('besluit.waarover') waarover!: string[];
  @Open() voordracht?: string;
  @Open() kandidaatstelling?: string;
  @Veld('besluit.uitkomst') uitkomst?: string;
  @Veld('besluit.gevolg') gevolg?: string;
  @Veld('kandidaat.tot') tot?: string;
  @Veld('besluit.op') beslotenOp?: string;
}
