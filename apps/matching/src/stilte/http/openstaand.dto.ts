import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

export class OpenstaandFilterDto {
  @IsOptional()
  @IsUUID()
  casus?: string;

  @IsOptional()
  @IsIn(['behandelaar', 'waarnemer', 'bestuurder', 'regio'])
  bij?: string;

  @IsOptional()
  @Matches(/^\d{20}$/)
  partij?: string;

  /** `mijn=ja`: only casussen that are with the one who asks, today. */
  @IsOptional()
  @IsIn(['ja'])
  mijn?: 'ja';
}

/** One thing that somebody must do next for a casus: whose it is, until when, and where it lies when nobody does it. */
export class OpenstaandDto {
  @Open() casus!: string;
  @Open() casusnummer!: string;
  /** Who of the hub acts today in this casus. */
  @Open() behandelaar?: string;
  @Veld('stilte.stap') stap!: string;
  @Veld('stilte.stap') soort?: string;
  /** What it is about: a task, a question, a decision, a moment, or the casus itself. */
  @Open() over!: string;
  @Veld('stilte.rol') rol!: string;
  @Veld('stilte.rol') partij!: string;
  @Veld('stilte.termijn') uiterlijk!: string;
  /** 0 as long as it is in time; then how many steps of the ladder of the region were taken. */
  @Veld('stilte.trap') trap!: number;
  @Veld('stilte.bij') bij!: string;
  /** The next day on which silence has a consequence; always later than today. */
  @Veld('stilte.volgende') volgendeOp!: string;
}
