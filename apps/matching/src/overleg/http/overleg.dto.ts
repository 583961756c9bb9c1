import { isDatum, type Datum } from '@weerthuis/domain';
import { Deel, Keur, Open, Veld } from '@weerthuis/platform';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { OVERLEGBESLUITEN, type Overlegbesluit } from '../domain/overleg.js';

const DAG = 'moet een bestaande datum zijn, zoals 2026-03-12';

export class ZakenDto {
  /** Keys of the proposed agenda. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Matches(/^[a-z0-9.-]{1,120}$/, { each: true })
  zaken!: string[];
}

export class NieuwOverlegDto extends ZakenDto {
  @Keur('dag', isDatum, DAG)
  dag!: Datum;
}

export class BesprekingDto {
  /** What was said that matters for the decision: no names, nothing about health. */
  @IsString()
  @MinLength(3)
  @MaxLength(1000)
  notitie!: string;
}

export class OverlegbesluitDto {
  @IsIn(Object.keys(OVERLEGBESLUITEN))
  besluit!: Overlegbesluit;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  toelichting?: string;

  /** OIN of the party that does it. */
  @IsOptional()
  @Matches(/^\d{20}$/)
  wie?: string;

  @IsOptional()
  @Keur('dag', isDatum, DAG)
  voor?: Datum;
}

/** The open step of a casus that a matter is about. */
export class ZaakDto {
  @Open() casus!: string;
  @Open() casusnummer!: string;
  @Veld('stilte.stap') stap!: string;
  @Veld('stilte.stap') soort?: string;
  @Open() over!: string;
  @Veld('stilte.rol') rol!: string;
  @Veld('stilte.rol') partij!: string;
  @Veld('stilte.termijn') uiterlijk!: string;
  @Veld('stilte.trap') trap!: number;
}

/** A matter that could be on the agenda. */
export class AgendazaakDto extends ZaakDto {
  @Open() sleutel!: string;
  @Open() reden!: string;
}

/** A matter of a meeting, with what was said and decided. */
export class PuntDto extends ZaakDto {
  @Open() punt!: string;
  @Veld('overleg.notitie') notities!: string[];
  @Veld('overleg.besluit') besluit?: string;
  @Veld('overleg.besluit') toelichting?: string;
  @Veld('overleg.afspraak') wie?: string;
  @Veld('overleg.afspraak') voor?: string;
  @Veld('overleg.afspraak') gedaan!: boolean;
}

/** One line of the minutes. */
export class VerslagregelDto {
  @Open() volg!: number;
  @Open() casus?: string;
  @Open() soort!: string;
  @Veld('overleg.besluit') feit!: object;
  @Open() door!: string;
  /** ISO 8601. */
  @Open() op!: string;
}

export class OverlegRijDto {
  @Open() id!: string;
  @Open() nummer!: number;
  @Open() dag!: string;
  @Open() stand!: string;
  @Open() punten!: number;
  @Open() besloten!: number;
  @Open() lopend!: number;
}

export class OverlegDto {
  @Open() id!: string;
  @Open() nummer!: number;
  @Open() dag!: string;
  @Open() stand!: string;
  @Open() @Deel(() => PuntDto) punten!: PuntDto[];
  /** The minutes: every fact, oldest first. */
  @Open() @Deel(() => VerslagregelDto) verslag!: VerslagregelDto[];
}
