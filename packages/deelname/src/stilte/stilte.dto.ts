import { Open, Veld } from '@weerthuis/platform';

/** A step of this organisation that is past its term. */
export class StilteDto {
  @Open() stilte!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('stilte.stap') stap!: string;
  @Veld('stilte.stap') soort?: string | null;
  @Veld('stilte.rol') rol!: string;
  @Veld('stilte.termijn') uiterlijk!: string;
  @Veld('stilte.trap') trap!: number;
  @Veld('stilte.bij') bij!: string;
  @Veld('stilte.volgende') volgendeOp!: string;
  @Open() stand!: string;
}
