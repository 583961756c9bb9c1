import { Open } from '@weerthuis/platform';
import { Dag, Kode } from '../../kern/keuren.js';

export class PauzeDto {
  @Dag() tot!: string;
  @Kode() reden!: string;
}

/** Text for the person, in plain words. */
export class UitlegDto {
  @Open() casus!: string;
  @Open() kop!: string;
  @Open() alineas!: string[];
}
