import { Open } from '@weerthuis/platform';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min, MinLength } from 'class-validator';
import { Type } from 'class-transformer';
import { STANDEN, type Berichtstand } from '../berichtenlijst.js';

/** Narrows the list of messages; without a state it shows what is held. */
export class BerichtfilterDto {
  @IsOptional()
  @IsIn([...STANDEN])
  stand?: Berichtstand;

  @IsOptional()
  @Matches(/^\d{8}[0-9A-Z]{12}$/)
  bron?: string;

  @IsOptional()
  @Matches(/^nl\.weerthuis\.[a-z.-]{1,80}\.v\d{1,3}$/)
  type?: string;

  /** Only what came in after this message; for the next page. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  na?: number;
}

/** Why; optional where nothing is lost. */
export class RedenDto {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reden?: string;
}

/** Why; whoever reads it later must understand it. The rule nearest to the field is told first. */
export class VerwerpDto {
  @MaxLength(500)
  @MinLength(10)
  @IsString()
  @IsDefined()
  reden!: string;
}

export class OorzaakDto extends RedenDto {
  /** Literally as in the list. */
  @MaxLength(500)
  @IsString()
  @IsDefined()
  oorzaak!: string;

  /** Only messages of this type. */
  @IsOptional()
  @Matches(/^nl\.weerthuis\.[a-z.-]{1,80}\.v\d{1,3}$/)
  type?: string;
}

/** One message of the inbox: where it stands and what was done to it; its values are replaced by their kind. */
export class BerichtDto {
  @Open() volg!: string;
  @Open() stand!: string;
  @Open() type!: string;
  @Open() dataschema!: string;
  @Open() bron!: string;
  @Open() stroom!: string;
  @Open() sequence!: string;
  @Open() id!: string;
  @Open() feit!: string;
  /** When the sender made it. */
  @Open() tijd!: Date;
  @Open() ontvangenOp!: Date;
  @Open() pogingen!: number;
  /** Why it stopped. */
  @Open() reden?: string;
  /** Messages of its stream that wait. */
  @Open() wachtend!: number;
  /** Structure of the payload: field names with the kind of their value. */
  @Open() inhoud?: object;
  /** What operators did to it: who, what, why, when. */
  @Open() handelingen!: object[];
}

export class OorzaakregelDto {
  @Open() oorzaak!: string;
  @Open() type!: string;
  @Open() aantal!: number;
  @Open() oudste!: Date;
}

/** The row of the history that this made, and to how many messages it was done. */
export class GedaanDto {
  id!: string;
  aantal?: number;
}
