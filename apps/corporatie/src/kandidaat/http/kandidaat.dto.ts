import { Open, Veld } from '@weerthuis/platform';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';

export class ToetsDto {
  /** The outcome only: what was looked up stays in the corporatie's own administration. */
  @IsIn(['geen-bezwaar', 'bezwaar']) uitkomst!: 'geen-bezwaar' | 'bezwaar';
  /** A second chance as a condition of the contract. */
  @IsOptional() @IsBoolean() tweedeKans?: boolean;
}

/** What both the list and the household itself tell. */
export class KandidaatRijDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Open() voordracht!: string;
  @Open() plaatsing?: string | null;
  @Open() eenheid!: string;
  @Open() stand!: string;
  @Veld('controle.uitslag') toets?: string | null;
  @Veld('controle.voorwaarde') tweedeKans!: boolean;
}

/** A household in a list: without who it is, so that looking at the list reads nobody's name. */
export class KandidaatKortDto extends KandidaatRijDto {
  @Open() casusnummer?: string;
  /** Zorg released who it is. */
  @Open() bekend!: boolean;
}

export class KandidaatDto extends KandidaatRijDto {
  @Veld('plaatsing.hoofdbegeleider') zorg?: string | null;
  @Veld('identiteit.naam') identiteit!: object;
}
