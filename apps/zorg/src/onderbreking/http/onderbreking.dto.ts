import { IsIn } from 'class-validator';
import { Open, Veld } from '@weerthuis/platform';
import { Dag } from '../../kern/keuren.js';
import { OORZAKEN } from '../onderbreek.js';

export class OnderbrekingDto {
  /** Stays with this organisation. */
  @IsIn(OORZAKEN) oorzaak!: string;
  /** Last day that it rests. */
  @Dag() tot!: string;
}

export class OnderbrekingUitDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Veld('onderbreking.oorzaak') oorzaak?: string;
  @Open() van!: string;
  @Open() tot!: string;
  @Open() geeindigdOp?: string | null;
}
