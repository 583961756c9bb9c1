import { VERTEGENWOORDIGERS, type Vertegenwoordigersoort } from '@weerthuis/domain';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsEmail, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Dag, Gemeente, Lijst, Tekst, Telefoon } from '../../kern/keuren.js';

/** A member of the huishouden as a begeleider fills it in. */
export class LidDto {
  @IsIn(['aanvrager', 'partner', 'kind'])
  rol!: 'aanvrager' | 'partner' | 'kind';

  @Tekst(120)
  voornamen!: string;

  @Tekst(120)
  achternaam!: string;

  @Dag()
  geboortedatum!: string;

  @IsOptional()
  @Matches(/^\d{9}$/)
  bsn?: string;

  @IsOptional()
  @Telefoon()
  telefoon?: string;

  @IsOptional()
  @IsEmail()
  email?: string;
}

export class NieuweCasusDto {
  @Gemeente()
  herkomst!: string;

  @Dag()
  inVoorzieningSinds!: string;

  /** Place of the own facility that the person lives in. */
  @IsOptional()
  @IsUUID()
  plek?: string;

  @Lijst(20, ArrayMinSize(1), ValidateNested({ each: true }) as PropertyDecorator)
  @Type(() => LidDto)
  leden!: LidDto[];
}

export class NieuweVertegenwoordigerDto {
  @IsIn(VERTEGENWOORDIGERS)
  soort!: Vertegenwoordigersoort;

  @Tekst(120)
  naam!: string;

  @IsOptional()
  @Telefoon()
  telefoon?: string;

  @IsUUID()
  lid!: string;
}

export class AfschermingDto {
  /** The second of the two workers who see it; the first is the one who asks. */
  @Matches(/^[\x21-\x7e]{1,120}$/)
  waarnemer!: string;
}
