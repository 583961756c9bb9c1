import { CONTRACTVORMEN } from '@weerthuis/contracts';
import { Deel, Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Code, Dag, Geheel } from '../../kern/vormen.js';
import type { Tekenaar } from '../domain/ondertekenen.js';

export class OvereenkomstInvoerDto {
  @IsUUID() plaatsing!: string;
  @IsIn(CONTRACTVORMEN) vorm!: string;
  @Dag() ingangsdatum!: string;
  /** Only for a temporary lease. */
  @Geheel(1, 600, true) looptijdMaanden?: number;
  /** Legal ground of a temporary lease (Stb. 2024, 152, art. 1). */
  @Code(true) rechtsgrond?: string;
}

export class OndertekeningDto {
  @IsIn(['corporatie', 'persoon']) door!: 'corporatie' | 'persoon';
  @Dag() op!: string;
}

export class NietGetekendDto {
  @Dag() op!: string;
  @Dag() nieuweDatum!: string;
}

export class BeeindigingDto {
  @Dag() op!: string;
}

export class CasusfilterDto {
  @IsOptional() @IsUUID() casus?: string;
}

class HuurderDto {
  @Veld('identiteit.naam') voornamen!: string;
  @Veld('identiteit.naam') achternaam!: string;
  @Veld('identiteit.geboortedatum') geboortedatum!: string;
}

class GehuurdeDto {
  @Veld('eenheid.adres') straat!: string;
  @Veld('eenheid.adres') huisnummer!: number;
  @Veld('eenheid.adres') toevoeging?: string | null;
  @Veld('eenheid.adres') postcode!: string;
  @Veld('eenheid.adres') plaats!: string;
  @Veld('eenheid.rekenhuur') rekenhuurCent!: number;
  @Veld('eenheid.servicekosten') servicekostenCent!: number;
}

/** What the lease on paper says; never leaves as anything but that paper. */
export class ContractstukDto {
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('huurcontract.vorm') vorm!: string;
  @Veld('huurcontract.ingang') ingangsdatum!: string;
  @Veld('huurcontract.einde') looptijdMaanden!: number | null;
  @Veld('huurcontract.grond') rechtsgrond!: string | null;
  @Veld('huurcontract.handtekening') ondertekenaars!: Tekenaar[];
  @Veld('huurcontract.handtekening') handtekeningen!: { door: Tekenaar; op: string }[];
  @Veld('controle.voorwaarde') tweedeKans!: boolean;
  @Deel(() => GehuurdeDto) woning!: GehuurdeDto;
  @Deel(() => HuurderDto) leden!: HuurderDto[];
}

export class OvereenkomstDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Open() plaatsing!: string;
  @Veld('eenheid.id') eenheid!: string;
  @Veld('huurcontract.vorm') vorm!: string;
  @Veld('huurcontract.ingang') ingangsdatum!: string;
  @Veld('huurcontract.einde') looptijdMaanden?: number | null;
  @Veld('huurcontract.grond') rechtsgrond?: string | null;
  @Veld('huurcontract.stand') stand!: string;
  @Veld('huurcontract.handtekening') ondertekenaars!: string[];
  @Veld('huurcontract.handtekening') handtekeningen!: object[];
}
