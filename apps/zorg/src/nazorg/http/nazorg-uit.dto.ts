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
