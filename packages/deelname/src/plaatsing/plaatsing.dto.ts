import { Open, Veld } from '@weerthuis/platform';

export class PlaatsingDto {
  @Open() plaatsing!: string;
  @Open() casus!: string;
  @Open() kandidaatstelling!: string;
  @Veld('plaatsing.stand') stand!: string;
  @Open() startOp!: string;
  @Open() gemeenteWoning!: string;
  @Veld('plaatsing.eenheid') eenheid?: string | null;
  @Veld('plaatsing.sleuteldatum') verwachteSleuteldatum?: string | null;
  @Veld('plaatsing.opgeschortTot') opgeschortTot?: string | null;
  @Veld('plaatsing.leegstand') leegstand?: string | null;
  @Veld('taak.stand') perPartij!: object[];
  @Veld('dekking.lijn') lijnen?: object[] | null;
  @Veld('taak.soort') kritiekePad?: string[] | null;
}

export class KnelpuntDto {
  @Open() knelpunt!: string;
  @Open() casus!: string;
  @Open() plaatsing!: string;
  @Veld('knelpunt.regel') regel!: string;
  @Veld('knelpunt.lijn') lijn!: string;
  @Veld('knelpunt.lid') lid!: string;
  @Veld('knelpunt.van') van!: string;
  @Veld('knelpunt.tot') tot?: string | null;
  @Veld('knelpunt.eigenaar') eigenaarRol!: string;
  @Veld('knelpunt.termijn') uiterlijk!: string;
}

export class DeelnameDto {
  @Open() casus!: string;
  @Open() casusnummer?: string;
  /** The parts that this organisation has in the casus. */
  @Open() rollen!: string[];
  @Open() plaatsing?: string;
}

export class KlokDto {
  /** Domain time, as an instant. */
  @Open() nu!: string;
  /** Domain date in Amsterdam. */
  @Open() vandaag!: string;
}
