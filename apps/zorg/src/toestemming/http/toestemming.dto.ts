import { ArrayMinSize, ArrayUnique, IsIn } from 'class-validator';
import { Dag, Kode, Lijst } from '../../kern/keuren.js';
import { ONTVANGERS, type Toestemmingontvanger } from '../domain/toestemming.js';

export class ToestemmingDto {
  @Dag()
  vastgelegdOp!: string;

  @Dag()
  geldigTot!: string;

  @Lijst(4, ArrayMinSize(1), ArrayUnique(), IsIn(ONTVANGERS, { each: true }))
  aan!: Toestemmingontvanger[];

  /** How it was given, as a code: ondertekend, mondeling, digitaal. */
  @Kode()
  hoe!: string;
}
