import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional } from 'class-validator';

export class KandidaatFilterDto {
  @IsOptional()
  @IsIn(['op-de-lijst', 'in-voordracht', 'in-plaatsing', 'geparkeerd', 'gehuisvest', 'elders', 'afgesloten'])
  stand?: string;
}

/** An admitted huishouden on its way to a home. */
export class KandidaatDto {
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
}
