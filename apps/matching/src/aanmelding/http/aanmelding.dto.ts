import { Deel, Open, Veld } from '@weerthuis/platform';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { BESLUITEN, type Toelatingsbesluit } from '../domain/toelating.js';

/** The decision about an aanmelding. */
export class ToelatingDto {
  @IsIn([...BESLUITEN])
  besluit!: Toelatingsbesluit;

  /** Codes; without any, an aanvulling asks for what the completeness rules miss. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true })
  gronden?: string[];
}

export class AanmeldingFilterDto {
  @IsOptional()
  @IsIn(['ingediend', 'aanvulling', 'toegelaten', 'niet-toegelaten', 'ingetrokken'])
  stand?: string;

  /** Only what this desk of the hub looks after. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  coordinatiepunt?: string;
}

export class LidDto {
  @Open() lid!: string;
  @Veld('huishouden.lidsoort') soort!: string;
  @Veld('huishouden.lidsoort') rol!: string;
}

/** An aanmelding at the hub: what is needed to judge it, nothing that says who it is. */
export class AanmeldingDto {
  /** Desk of the hub that looks after this gemeente. */
  @Open() coordinatiepunt?: string;
  @Open() casus!: string;
  @Open() casusnummer!: string;
  @Open() versie!: number;
  @Open() stand!: string;
  @Veld('aanmelding.aanmelder') aanmelder!: string;
  @Veld('aanmelding.hoofdbegeleider') hoofdbegeleider!: string;
  @Veld('aanmelding.herkomst') herkomst!: string;
  @Veld('huishouden.samenstelling') @Deel(() => LidDto) leden!: LidDto[];
  @Veld('woonprofiel.id') woonprofiel!: object;
  @Veld('woonklaar.tot') woonklaarTot!: string;
  @Veld('aanmelding.wachtSinds') wachtSinds!: string;
  @Veld('aanmelding.wet') wet!: string;
  @Veld('aanmelding.urgentieGevraagd') urgentieGevraagd!: boolean;
  @Veld('indicatie.stand') indicaties?: object;
  /** What the completeness rules miss today. */
  @Veld('toelating.gevraagd') ontbreekt!: string[];
  @Veld('toelating.grond') gronden!: string[];
  @Veld('toelating.termijn') uiterlijk?: string;
  @Open() aangemeldOp!: string;
  /** Another open aanmelding exists for a person of this huishouden. */
  @Open() dubbel!: boolean;
}
