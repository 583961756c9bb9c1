import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';

export class KandidaatFilterDto {
  @IsOptional()
  @IsIn(['op-de-lijst', 'in-voordracht', 'in-plaatsing', 'geparkeerd', 'gehuisvest', 'elders', 'afgesloten'])
  stand?: string;

  /** Only what this desk of the hub looks after. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  coordinatiepunt?: string;
}

export class ParkeringDto {
  /** Last day of the pause. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  tot!: string;

  @Matches(/^[a-z-]{1,40}$/)
  reden!: string;
}

/** An admitted huishouden on its way to a home. */
export class KandidaatDto {
  /** Desk of the hub that looks after this gemeente. */
  @Open() coordinatiepunt?: string;
  @Open() casus!: string;
  @Open() casusnummer!: string;
  @Open() versie!: number;
  @Open() stand!: string;
  @Veld('aanmelding.aanmelder') aanmelder!: string;
  @Veld('aanmelding.hoofdbegeleider') hoofdbegeleider!: string;
  @Veld('aanmelding.herkomst') herkomst!: string;
  @Veld('aanmelding.wachtSinds') wachtSinds!: string;
  @Veld('woonklaar.tot') woonklaarTot!: string;
  @Veld('woonprofiel.id') woonprofiel!: object;
  @Veld('indicatie.stand') indicatie?: object;
  @Veld('urgentie.stand') urgentie?: object;
  @Veld('binding.gebied') binding?: object;
  @Open() dubbel!: boolean;
  /** While the search rests. */
  @Veld('kandidaat.tot') pauze?: object;
}
