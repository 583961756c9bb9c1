import { Type } from 'class-transformer';
import { IsDateString, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Deel, Open, Veld } from '../../src/index.js';

export class LidInvoer {
  @IsString()
  soort!: string;
}

export class DingInvoer {
  @IsString()
  @MaxLength(40)
  naam!: string;

  @IsDateString({ strict: true })
  geboren!: string;

  @IsOptional()
  @IsString()
  merk?: string;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => LidInvoer)
  leden?: LidInvoer[];
}

export class DingFilter {
  @IsOptional()
  @IsString()
  naam?: string;
}

export class DingDeel {
  @Open()
  soort!: string;

  @Veld('identiteit.bsn')
  bsn?: string;
}

export class DingUit {
  @Open()
  id!: string;

  @Veld('identiteit.naam')
  naam?: string;

  @Veld('identiteit.bsn')
  bsn?: string;

  @Deel(() => DingDeel)
  delen!: DingDeel[];

  @Open()
  versie!: number;
}
