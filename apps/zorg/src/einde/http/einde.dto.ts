import { Dag, Kode } from '../../kern/keuren.js';

export class EldersDto {
  /** Day from which the person lives there. */
  @Dag() op!: string;
  @Kode() reden!: string;
}

export class OverlijdenDto {
  @Dag() op!: string;
}
