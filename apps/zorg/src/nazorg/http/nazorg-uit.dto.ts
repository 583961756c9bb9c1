import { Open, Veld } from '@weerthuis/platform';

export class NazorgmomentUitDto {
  @Veld('nazorg.id') moment!: string;
  @Open() casus!: string;
  @Veld('plaatsing.id') plaatsing!: string;
  @Veld('nazorg.moment') soort!: string;
  @Veld('nazorg.moment') op!: string;
  @Veld('nazorg.stand') stand!: string;
  @Veld('nazorg.stand') gehoudenOp?: string;
}

/** Nuisance or arrears that the corporatie reported. */
export class SignaalUitDto {
  @Open() feit!: string;
  @Open() casus!: string;
  @Veld('nazorg.signaal') soort?: string;
  @Veld('nazorg.signaalOp') op!: string;
  @Veld('nazorg.signaal') inhoud?: object;
  @Veld('nazorg.signaalStand') stand!: string;
  /** The last day of what must be done next; absent when it is closed. */
  @Veld('stilte.termijn') uiterlijk?: string;
  /** With whom it lies: who handles it, the waarnemer, the bestuurder or the region. */
  @Veld('stilte.bij') bij?: string;
  @Veld('nazorg.afspraak') afspraak?: string;
  @Veld('nazorg.evaluatieOp') evaluatieOp?: string;
}

export class OmklapUitDto {
  @Veld('omklap.id') omklap!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Veld('plaatsing.id') plaatsing!: string;
  @Veld('omklap.op') op!: string;
  @Veld('omklap.criterium') criteria!: object[];
  @Veld('omklap.oordeel') antwoorden!: object;
  @Veld('omklap.uitkomst') uitkomst?: string;
  @Veld('omklap.planB') besloten?: object;
}
