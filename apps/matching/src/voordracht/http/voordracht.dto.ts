import { Deel, Open, Veld } from '@weerthuis/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

/** A reasoned exception; everybody who may see the voordracht sees it. */
export class AfwijkingDto {
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  reden!: string;
}

export class ToegestaneAfwijkingDto extends AfwijkingDto {
  /** The decision that allowed it, where the region gave that to another than the hub. */
  @IsOptional()
  @IsUUID()
  besluit?: string;
}

export class NieuweAfwijkingDto extends AfwijkingDto {
  @IsUUID()
  casus!: string;

  @IsUUID()
  aanbod!: string;

  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startOp!: string;
}

export class NieuweVoordrachtDto {
  @IsUUID()
  aanbod!: string;

  /** Ranked: the first are asked, the others stand ready. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  kandidaten!: string[];

  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startOp!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ToegestaneAfwijkingDto)
  afwijking?: ToegestaneAfwijkingDto;
}

export class IntrekkingDto {
  @Matches(/^[a-z0-9-]{1,60}$/)
  reden!: string;
}

export class VoordrachtFilterDto {
  @IsOptional()
  @IsIn(['in-voorbereiding', 'open', 'voorlopig-akkoord', 'aangenomen', 'vervallen'])
  stand?: string;
}

export class AkkoordDto {
  @Open() verzoek!: string;
  @Open() rol!: string;
  @Open() partij!: string;
  @Open() ronde!: number;
  @Open() versie!: number;
  @Open() stand!: string;
  @Open() antwoordVoor!: string;
  @Veld('akkoord.antwoord') antwoord?: string;
  @Veld('akkoord.geldigTot') geldigTot?: string;
  @Veld('weigering.reden') reden?: string;
  @Veld('akkoord.voorwaarde') voorwaarden?: string[];
  /** How, when, by whom and with whom it was written down for the party, and whether the party confirmed it. */
  @Veld('akkoord.namens') namens?: object;
}

export class KandidaatstellingDto {
  @Open() kandidaatstelling!: string;
  @Open() casus!: string;
  @Open() rang!: number;
  @Open() stand!: string;
  @Open() ronde!: number;
  @Open() reden?: string;
  @Deel(() => AkkoordDto) akkoorden!: AkkoordDto[];
}

/** One home with its ranked candidates, and what the choice was based on. */
export class VoordrachtDto {
  @Open() voordracht!: string;
  @Open() aanbod!: string;
  @Open() eenheid!: string;
  @Open() stand!: string;
  /** Of what is asked; rises when home, date or rent changes. */
  @Open() versie!: number;
  @Open() startOp!: string;
  @Open() gemaaktOp!: string;
  @Open() reden?: string;
  @Deel(() => KandidaatstellingDto) kandidaatstellingen!: KandidaatstellingDto[];
  @Veld('voordracht.redenen') momentopname!: object;
  @Veld('voordracht.afwijking') afwijking?: object;
}
