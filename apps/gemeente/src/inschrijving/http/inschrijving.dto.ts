import { Open, Veld } from '@weerthuis/platform';
import { Dag } from '../../kern/invoer.js';

export class InschrijvingInvoerDto {
  /** Day of registration in the BRP. */
  @Dag()
  op!: string;
}

export class InschrijvingDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Open() plaatsing!: string;
  @Veld('inschrijving.op') op?: string;
}
