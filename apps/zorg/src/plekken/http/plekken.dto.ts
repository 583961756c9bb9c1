import { Open, Veld } from '@weerthuis/platform';
import { IsUUID } from 'class-validator';
import { Dag, Kode, Tekst } from '../../kern/keuren.js';

export class NieuwePlekDto {
  @Tekst(80)
  naam!: string;

  @Tekst(120)
  locatie!: string;
}

export class PlekUitDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() naam!: string;
  @Open() locatie!: string;
  @Veld('aanmelding.voorziening') casus?: string;
  @Veld('plek.doorgeschoven') wachtende?: string;
  @Veld('plek.vrijOp') vrijSinds?: string;
  @Veld('plek.terugkeerTot') terugkeergarantieTot?: string;
}

export class NieuweWachtendeDto {
  @Dag()
  aangemeldOp!: string;

  /** Kind of place as a code: beschermd-wonen, opvang. */
  @Kode()
  soort!: string;
}

export class WachtendeUitDto {
  @Veld('plek.wachtenden') id!: string;
  @Veld('plek.wachtenden') aangemeldOp!: string;
  @Veld('plek.wachtenden') soort!: string;
  /** Place in the line; 1 is next. */
  @Veld('plek.wachtenden') rang!: number;
}

export class BezettingDto {
  @IsUUID()
  wachtende!: string;
}
