import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Tekst } from '../../kern/keuren.js';
import { INWONERROLLEN, type Inwonerrol } from '../rollen.js';

export class NieuweToegangDto {
  /** The adult whose page it is. */
  @IsUUID() lid!: string;

  /** bewoner and vertegenwoordiger answer; a meelezer only reads along. */
  @IsIn(INWONERROLLEN) rol!: Inwonerrol;

  /** Of who reads along. */
  @IsOptional() @Tekst(60) naam?: string;

  @IsOptional() @IsUUID() vertegenwoordiger?: string;
}

/** The code is in this answer only: put it in the letter. Sending the same request again gives the id without it. */
export class ToegangscodeDto {
  id!: string;
  code!: string;
  geldigTot!: string;
}

export class ToegangUitDto {
  @Open() id!: string;
  @Veld('huishouden.lid') lid!: string;
  @Open() rol!: string;
  @Veld('identiteit.vertegenwoordiger') naam?: string;
  /** code, verlopen, in-gebruik, afgemeld. */
  @Open() stand!: string;
  @Open() gegevenOp!: string;
  @Open() codeTot!: string;
  @Open() laatstOp?: string;
}
