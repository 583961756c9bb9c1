import { CONTRACTVORMEN } from '@weerthuis/contracts';
import { Open, Veld } from '@weerthuis/platform';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { Code, Dag } from '../../kern/vormen.js';

export class AanbodInvoerDto {
  @IsUUID() eenheid!: string;
  @Dag() beschikbaarVanaf!: string;
  /** Forms of contract the corporatie agrees to for this home. */
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @IsIn(CONTRACTVORMEN, { each: true })
  contractvormen!: string[];
  /** When this home is the answer to a zoekopdracht. */
  @IsOptional() @IsUUID() zoekopdracht?: string;
}

export class IntrekkingDto {
  /** VERA AANBIEDINGDETAILSTATUS under ING, or a code of the region. */
  @Code() reden!: string;
}

export class StandfilterDto {
  @IsOptional() @Matches(/^[a-z-]{1,30}$/) stand?: string;
}

export class AanbodDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Veld('eenheid.id') eenheid!: string;
  @Veld('aanbod.stand') stand!: string;
  @Veld('aanbod.beschikbaarVanaf') beschikbaarVanaf!: string;
  @Veld('aanbod.vorm') contractvormen!: string[];
  @Veld('zoekopdracht.id') zoekopdracht?: string | null;
  @Veld('aanbod.reden') reden?: string | null;
}
