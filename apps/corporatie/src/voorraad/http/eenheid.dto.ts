import { Open, Veld } from '@weerthuis/platform';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { Code, Geheel, Regel } from '../../kern/vormen.js';

export class EenheidInvoerDto {
  /** BAG verblijfsobject, 16 digits. */
  @Matches(/^\d{16}$/) bagId!: string;
  @Regel(40, true) complex?: string;
  @Matches(/^GM\d{4}$/) gemeente!: string;
  @Matches(/^WK\d{4}[0-9A-Z]{2}$/) wijk!: string;
  @Matches(/^BU\d{4}[0-9A-Z]{4}$/) buurt!: string;
  @Regel(80) straat!: string;
  @Geheel(1, 99_999) huisnummer!: number;
  @Regel(10, true) toevoeging?: string;
  @Matches(/^[1-9]\d{3} ?[A-Z]{2}$/) postcode!: string;
  @Regel(80) plaats!: string;
  @Geheel(1, 20) kamers!: number;
  @Geheel(1, 1000, true) oppervlakte?: number;
  /** 0 is the ground floor. */
  @Geheel(-2, 60) verdieping!: number;
  @IsBoolean() lift!: boolean;
  /** VERA TOEGANKELIJKHEIDSLABEL. */
  @Code(true) toegankelijkheid?: string;
  @IsBoolean() huisdieren!: boolean;
  @Geheel(1, 500_000) rekenhuurCent!: number;
  @Geheel(0, 100_000) servicekostenCent!: number;
}

export class EenheidDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Veld('eenheid.bagId') bagId!: string;
  @Veld('eenheid.complex') complex?: string | null;
  @Veld('eenheid.gemeente') gemeente!: string;
  @Veld('eenheid.wijk') wijk!: string;
  @Veld('eenheid.buurt') buurt!: string;
  @Veld('eenheid.adres') straat!: string;
  @Veld('eenheid.adres') huisnummer!: number;
  @Veld('eenheid.adres') toevoeging?: string | null;
  @Veld('eenheid.adres') postcode!: string;
  @Veld('eenheid.adres') plaats!: string;
  @Veld('eenheid.kamers') kamers!: number;
  @Veld('eenheid.oppervlakte') oppervlakte?: number | null;
  @Veld('eenheid.verdieping') verdieping!: number;
  @Veld('eenheid.lift') lift!: boolean;
  @Veld('eenheid.toegankelijkheid') toegankelijkheid?: string | null;
  @Veld('eenheid.huisdieren') huisdieren!: boolean;
  @Veld('eenheid.rekenhuur') rekenhuurCent!: number;
  @Veld('eenheid.servicekosten') servicekostenCent!: number;
}

export class ProefDto {
  /** Only report, change nothing. */
  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  proef?: boolean;
}

export class ImportDto {
  @Open() id!: string;
  @Open() proef!: boolean;
  @Open() rijen!: number;
  @Open() nieuw!: number;
  @Open() gewijzigd!: number;
  @Open() ongewijzigd!: number;
  @Open() fouten!: object[];
}
