import { Open, Veld } from '@weerthuis/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { MEESTE_PUNTEN } from '../domain/weging.js';

/** Points per score part; what is left out stays as it is. */
export class DelenDto {
  @IsOptional() @IsInt() @Min(0) @Max(MEESTE_PUNTEN) urgentie?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MEESTE_PUNTEN) wachttijdPerMaand?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MEESTE_PUNTEN) eigenWijk?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MEESTE_PUNTEN) wensbuurt?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MEESTE_PUNTEN) netwerk?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MEESTE_PUNTEN) spreiding?: number;
}

export class NieuweWegingDto {
  @ValidateNested()
  @Type(() => DelenDto)
  delen!: DelenDto;

  /** Why the region would count differently; kept with the weights and shown wherever they count. */
  @IsString()
  @MinLength(10)
  @MaxLength(500)
  reden!: string;
}

export class WegingsakkoordDto {
  @IsString()
  @MaxLength(40)
  rol!: string;

  @IsString()
  @MinLength(2)
  @MaxLength(100)
  naam!: string;

  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  op!: string;

  /** Where it can be read: the report of a meeting, a letter. */
  @IsString()
  @MinLength(5)
  @MaxLength(200)
  vindplaats!: string;
}

export class VaststellingDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WegingsakkoordDto)
  akkoorden?: WegingsakkoordDto[];
}

/** The weights that count now, who may change them, and where they come from. */
export class WegingDto {
  @Open() versie!: string;
  @Open() bron!: string;
  @Open() delen!: object;
  /** Roles that decide on other weights: the profile's `beslist.wegingen`. */
  @Open() wieBeslist!: string[];
}

/** A proposal; with `nummer` it was put in force. */
export class WegingsvoorstelDto {
  @Open() id!: string;
  @Open() nummer?: number;
  /** Weights it was compared with. */
  @Open() anders!: string;
  @Open() delen!: object;
  @Open() reden!: string;
  @Open() voorgesteldDoor!: string;
  @Open() voorgesteldOp!: string;
  @Open() vastgesteldDoor?: string;
  @Open() vastgesteldOp?: string;
  @Open() akkoorden!: object[];
}

/** What would change today, with whom. */
export class VoorproefDto {
  @Open() geldend!: string;
  @Open() peildatum!: string;
  @Open() nu!: object;
  @Open() dan!: object;
  @Veld('voordracht.redenen') verhuizingen!: object[];
  @Veld('voordracht.redenen') wachtLanger!: object[];
  @Veld('voordracht.redenen') eerderGeholpen!: object[];
}
