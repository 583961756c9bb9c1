import { Deel, Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

export class PlaatsingFilterDto {
  @IsOptional()
  @IsIn(['voorwaardelijk', 'lopend', 'opgeschort', 'sleutel', 'verhuisd', 'nazorg', 'afgebroken', 'afgesloten'])
  stand?: string;

  @IsOptional()
  @IsUUID()
  casus?: string;
}

export class KnelpuntFilterDto {
  @IsOptional()
  @IsIn(['open'])
  stand?: string;

  @IsOptional()
  @IsUUID()
  casus?: string;
}

export class AfsluitingDto {
  @Matches(/^[a-z0-9-]{1,60}$/)
  reden!: string;
}

export class OpschortingDto {
  /** Last day of the pause. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  tot!: string;

  @Matches(/^[a-z-]{1,40}$/)
  reden!: string;
}

export class TaakDto {
  @Open() taak!: string;
  @Open() soort!: string;
  @Open() eigenaarRol!: string;
  @Open() partij!: string;
  @Open() stand!: string;
  @Open() taakversie!: number;
  @Open() termijn!: string;
  @Open() verwachtOp?: string;
  @Open() gereedOp?: string;
  @Open() wachtOp!: string[];
  /** Day on which it began, or can begin as far as is known today. */
  @Open() begint!: string;
  /** Day on which it is ready, or is expected to be. */
  @Open() klaarOp!: string;
  /** How often it was said that it stands still; 2 and up reached the coordinator. */
  @Open() trap!: number;
  @Veld('taak.reden') reden?: string;
  /** How it is undone and by whom. */
  @Open() ongedaan!: object;
  @Open() teruggedraaidOp?: string;
}

export class KnelpuntDto {
  @Open() knelpunt!: string;
  @Open() plaatsing!: string;
  @Open() casus!: string;
  @Veld('knelpunt.regel') regel!: string;
  @Veld('knelpunt.lijn') lijn!: string;
  @Veld('knelpunt.lid') lid!: string;
  @Open() van!: string;
  @Open() tot?: string;
  @Open() soort!: string;
  @Open() eigenaarRol!: string;
  @Open() partij!: string;
  @Open() uiterlijk!: string;
  @Open() trap!: number;
  /** Where the rule comes from. */
  @Open() bron!: string;
}

/** The joint dossier. */
export class PlaatsingDto {
  @Open() plaatsing!: string;
  @Open() casus!: string;
  @Open() casusnummer!: string;
  /** The home: street, number and place. */
  @Veld('eenheid.adres') adres?: string;
  /** The adults in the order in which they are numbered; never by name. */
  @Open() volwassenen!: string[];
  @Open() kinderen!: number;
  /** Which party has which part. */
  @Open() partijen!: object;
  @Open() voordracht!: string;
  @Open() kandidaatstelling!: string;
  @Open() aanbod!: string;
  @Open() stand!: string;
  @Open() startOp!: string;
  @Open() verwachteSleuteldatum?: string;
  @Open() kritiekePad!: string[];
  @Open() perPartij!: object[];
  @Veld('dekking.lijn') lijnen!: object[];
  @Deel(() => TaakDto) taken!: TaakDto[];
  @Deel(() => KnelpuntDto) knelpunten!: KnelpuntDto[];
  @Open() feiten!: object;
  /** While it rests: until when, since when, decided by whom, and who bears the empty home. */
  @Veld('plaatsing.opgeschortTot') opschorting?: object;
  @Veld('nazorg.moment') nazorg!: object;
  @Open() geopendOp!: string;
  @Open() afgeslotenOp?: string;
  @Open() reden?: string;
  /** The list that it was taken over from, when it ran before the region began: bron, datum, kenmerk. */
  @Veld('casus.overgenomenKenmerk') overgenomenUit?: object;
}
