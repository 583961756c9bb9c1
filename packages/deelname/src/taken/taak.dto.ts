import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';
import type { Meldstand } from './taken-dienst.js';

export class StandDto {
  @IsIn(['open', 'bezig', 'gereed', 'kan-niet', 'ongedaan'])
  stand!: Meldstand;

  /** When the owner expects to be ready. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  verwachtOp?: string;

  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  reden?: string;
}

export class TaakDto {
  @Open() taak!: string;
  @Open() casus!: string;
  /** Who acts today: the named worker of the casus, or the waarnemer. */
  @Open() behandelaar?: string;
  @Open() plaatsing!: string;
  @Veld('taak.soort') soort!: string;
  @Veld('taak.eigenaar') eigenaarRol!: string;
  @Open() lid?: string | null;
  @Veld('taak.stand') stand!: string;
  @Veld('taak.wachtOp') wachtOp!: object[];
  @Veld('taak.termijn') termijn!: string;
  @Veld('taak.verwachtOp') verwachtOp?: string | null;
  @Open() gereedOp?: string | null;
  @Veld('taak.ongedaan') ongedaan?: string | null;
  /** How it is taken back, in the words of the region, while that must be done. */
  @Veld('taak.ongedaan') draaiTerug?: string;
  @Veld('taak.escalatie') trap!: number;
}
