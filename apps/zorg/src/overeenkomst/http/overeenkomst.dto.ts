import { Open, Veld } from '@weerthuis/platform';
import { VERTEGENWOORDIGERS, type Vertegenwoordigersoort } from '@weerthuis/domain';
import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator';
import { Dag } from '../../kern/keuren.js';

export class OndertekeningDto {
  @IsIn(['zorg', 'persoon'])
  door!: 'zorg' | 'persoon';

  @Dag()
  op!: string;

  /** Who signed along with the person, where a representative was appointed. */
  @IsOptional()
  @ArrayMaxSize(4)
  @IsIn(VERTEGENWOORDIGERS, { each: true })
  medeOndertekend?: Vertegenwoordigersoort[];
}

export class OvereenkomstUitDto {
  @Veld('huurcontract.id') id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Veld('plaatsing.id') plaatsing!: string;
  @Veld('huurcontract.vorm') vorm!: string;
  @Veld('huurcontract.ingang') ingangsdatum!: string;
  @Veld('huurcontract.einde') looptijdMaanden?: number;
  @Veld('huurcontract.grond') rechtsgrond?: string;
  @Veld('huurcontract.handtekening') ondertekenaars!: string[];
  /** Signer → day, as far as signed through this organisation. */
  @Veld('huurcontract.handtekening') ondertekend!: object;
  @Veld('huurcontract.stand') geslotenOp?: string;
  /** New day for a signing that did not take place. */
  @Veld('huurcontract.stand') tekenOp?: string | null;
  @Veld('huurcontract.stand') beeindigdOp?: string | null;
}
