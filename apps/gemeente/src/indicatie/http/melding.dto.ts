import { Deel, Open, Veld } from '@weerthuis/platform';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { MagDag } from '../../kern/invoer.js';

/** The decision on a melding. */
export class BeschikkingDto {
  @IsIn(['afgegeven', 'afgewezen'])
  besluit!: 'afgegeven' | 'afgewezen';

  @MagDag()
  van?: string;

  @MagDag()
  tot?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(168)
  urenPerWeek?: number;

  /** Own reference of the beschikking. */
  @Matches(/^[A-Za-z0-9./-]{1,40}$/)
  kenmerk!: string;
}

/** Narrows the work list. */
export class MeldingfilterDto {
  @IsOptional()
  @IsUUID()
  casus?: string;

  @IsOptional()
  @Matches(/^[a-z-]{1,30}$/)
  stand?: string;

  /** `true`: only what is past its term. */
  @IsOptional()
  @IsIn(['true', 'false'])
  overTermijn?: string;

  waar(): { id?: string; stand?: string; overTermijn?: boolean } {
    return {
      ...(this.casus ? { id: this.casus } : {}),
      ...(this.stand ? { stand: this.stand } : {}),
      ...(this.overTermijn ? { overTermijn: this.overTermijn === 'true' } : {}),
    };
  }
}

export class LidDto {
  @Veld('huishouden.lid') lid?: string;
  @Veld('huishouden.lidsoort') soort?: string;
  @Veld('huishouden.lidsoort') rol?: string;
}

class GeadresseerdeDto {
  @Veld('identiteit.naam') voornamen?: string;
  @Veld('identiteit.naam') achternaam?: string;
}

/** What the letter of a decision says; never leaves as anything but that letter. */
export class BriefDto {
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('indicatie.stand') stand!: string;
  @Veld('indicatie.beschikkingsnummer') kenmerk?: string | null;
  @Veld('indicatie.geldigVan') van?: string | null;
  @Veld('indicatie.geldigTot') tot?: string | null;
  @Veld('indicatie.omvang') urenPerWeek?: number | null;
  @Open() beslotenOp?: string | null;
  @Deel(() => GeadresseerdeDto) leden!: GeadresseerdeDto[];
}

export class MeldingDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('indicatie.stand') stand?: string;
  @Veld('aanmelding.wet') wet?: string;
  @Veld('aanmelding.aanmelder') aanmelder?: string;
  @Veld('aanmelding.indicatieGevraagd') indicatieGevraagd?: boolean;
  @Veld('woonprofiel.uren') urenGevraagd?: number;
  @Open() ontvangenOp!: string;
  @Veld('indicatie.termijn') termijn?: string | null;
  @Veld('indicatie.termijn') overTermijn?: boolean;
  @Veld('indicatie.beschikkingsnummer') kenmerk?: string | null;
  @Veld('indicatie.geldigVan') van?: string | null;
  @Veld('indicatie.geldigTot') tot?: string | null;
  @Veld('indicatie.omvang') urenPerWeek?: number | null;
  @Veld('toelating.besluit') toelating?: string | null;
  /** Adults with another open aanmelding; nothing is known here of the other. */
  @Open() dubbel!: string[];
  /** The casus that this one went on as. */
  @Veld('casus.casus') samengevoegdMet?: string | null;
  @Deel(() => LidDto) leden?: LidDto[];
}
