import {
  isDatum,
  VRAAGANTWOORDEN,
  VRAAGONDERWERPEN,
  VRAAGROLLEN,
  VRAAGTEKST,
  VRAAG_OVER,
  type Vraagantwoord,
  type Vraagonderwerp,
  type Vraagover,
  type Vraagrol,
} from '@weerthuis/domain';
import { Keur, Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

const Dag = (): PropertyDecorator => Keur('dag', isDatum, 'moet een bestaande datum zijn, zoals 2026-03-12');

export class NieuweVraagDto {
  @IsUUID()
  casus!: string;

  /** Which part in the casus is asked. */
  @IsIn(VRAAGROLLEN)
  rol!: Vraagrol;

  @IsIn(VRAAGONDERWERPEN)
  onderwerp!: Vraagonderwerp;

  @IsIn(VRAAG_OVER)
  over!: Vraagover;

  /** The home (eenheid) or the task. */
  @IsOptional()
  @IsUUID()
  waarover?: string;

  /** Without a BSN; without a name for who may not know it. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(VRAAGTEKST)
  tekst?: string;

  /** Absent: five working days. */
  @IsOptional()
  @Dag()
  uiterlijk?: string;
}

export class VraagverzendingDto {
  /** Of what was read at `leest`. */
  @Matches(/^[0-9a-f]{16}$/)
  afdruk!: string;
}

export class VraagantwoordDto {
  @IsIn(VRAAGANTWOORDEN)
  antwoord!: Vraagantwoord;

  @IsOptional()
  @Dag()
  dag?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(VRAAGTEKST)
  tekst?: string;
}

/** What the other will read, and nothing else of it. */
export class VraagleestDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() ander!: string;
  /** Name of the organisation that reads it. */
  @Open() titel!: string;
  @Open() afdruk!: string;
  @Veld('vraag.rol') rol!: string;
  @Veld('vraag.onderwerp') onderwerp!: string;
  @Veld('vraag.over') over!: string;
  @Veld('vraag.waarover') waarover?: string;
  @Veld('vraag.op') op!: string;
  @Veld('vraag.termijn') uiterlijk!: string;
  @Veld('vraag.tekst') tekst?: string;
}

export class VraagDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Open() behandelaar?: string;
  /** `uit`: we ask; `in`: we are asked. */
  @Open() richting!: string;
  @Open() ander!: string;
  /** Name of the other organisation. */
  @Open() titel!: string;
  @Veld('vraag.rol') rol!: string;
  @Veld('vraag.onderwerp') onderwerp!: string;
  @Veld('vraag.over') over!: string;
  @Veld('vraag.waarover') waarover?: string | null;
  @Veld('vraag.tekst') tekst?: string | null;
  @Veld('vraag.op') gesteldOp!: string;
  @Veld('vraag.termijn') uiterlijk!: string;
  @Veld('vraag.stand') stand!: string;
  /** How far its silence was escalated. */
  @Veld('vraag.trap') trap!: number;
  @Veld('vraag.antwoord') antwoord?: string | null;
  @Veld('vraag.dag') dag?: string | null;
  @Veld('vraag.tekst') antwoordTekst?: string | null;
  @Veld('vraag.op') beantwoordOp?: string | null;
}
