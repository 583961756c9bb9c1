import { CONTRACTVORMEN } from '@weerthuis/contracts';
import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Code, Dag, Geheel } from '../../kern/vormen.js';

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
