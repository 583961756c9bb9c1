import { Open, Veld } from '@weerthuis/platform';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const DATUM = /^\d{4}-\d{2}-\d{2}$/;
const CODE = /^[A-Za-z0-9-]{1,40}$/;

/** The answer to a question of the hub. */
export class AntwoordDto {
  @IsIn(['ja', 'nee'])
  antwoord!: 'ja' | 'nee';

  /** Until when this yes binds; at least until the term of the question. */
  @IsOptional()
  @Matches(DATUM)
  geldigTot?: string;

  @IsOptional()
  @Matches(CODE)
  reden?: string;

  /** Conditions of a yes as codes, for instance tweede-kans. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Matches(CODE, { each: true })
  voorwaarden?: string[];

  /** Only for the person's own answer: who gave it. */
  @IsOptional()
  @IsIn(['persoon', 'vertegenwoordiger'])
  doorWie?: 'persoon' | 'vertegenwoordiger';

  /** Only for the person's own answer: how it was asked. */
  @IsOptional()
  @IsIn(['gesprek', 'telefoon', 'brief', 'online'])
  @MaxLength(20)
  hoeGevraagd?: string;
}

export class AkkoordverzoekDto {
  @Open() verzoek!: string;
  @Open() casus!: string;
  @Open() behandelaar?: string;
  @Open() casusnummer?: string;
  @Open() voordracht!: string;
  @Open() kandidaatstelling!: string;
  @Open() versie!: number;
  @Open() ronde!: number;
  @Open() rol!: string;
  @Open() antwoordVoor!: string;
  @Open() startOp!: string;
  @Open() stand!: string;
  @Veld('voordracht.eenheid') eenheid?: string;
  @Veld('voordracht.eenheid') aanbod?: string;
  /** The home that is asked about (zorg). */
  @Veld('voordracht.eenheid') woning?: object;
  /** The nameless household (corporatie). */
  @Veld('voordracht.redenen') profiel?: object;
  @Veld('voordracht.corporatie') corporatie?: string;
  @Veld('voordracht.gemeente') gemeenteWoning?: string;
  @Veld('voordracht.huur') rekenhuurCent?: number;
  @Open() leden?: object[];
  @Open() wet?: string;
  /** A rule that this home deviates from: which, why, and who allowed it. */
  @Veld('voordracht.afwijking') afwijking?: object;
  @Veld('akkoord.antwoord') antwoord?: string;
  @Veld('akkoord.geldigTot') geldigTot?: string;
  /** An answer that the hub wrote down for this organisation: confirm or contest it. */
  @Veld('akkoord.namens') namens?: object | null;
}
