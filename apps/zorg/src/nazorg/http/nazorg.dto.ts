import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Dag, Kode, Lijst, Tekst, Telefoon } from '../../kern/keuren.js';

export class DoeluitkomstDto {
  @Tekst(400)
  doel!: string;

  @Tekst(400)
  uitkomst!: string;
}

export class EvaluatieDto {
  /** The planned moment that this evaluation was. */
  @IsOptional()
  @IsUUID()
  moment?: string;

  @Dag()
  op!: string;

  @Lijst(50, ValidateNested({ each: true }) as PropertyDecorator)
  @Type(() => DoeluitkomstDto)
  doelen!: DoeluitkomstDto[];

  @IsOptional()
  @Dag()
  extraAandachtTot?: string;
}

export class TerugvalDto {
  @Dag()
  extraAandachtTot!: string;

  /** Whom the landlord may call. */
  @Tekst(120)
  belNaam!: string;

  @Telefoon()
  belNummer!: string;
}

export class OmklapantwoordDto {
  @IsIn(['hoofdbegeleider', 'persoon'])
  rol!: 'hoofdbegeleider' | 'persoon';

  @IsIn(['ja', 'nee'])
  antwoord!: 'ja' | 'nee';

  @IsOptional()
  @Kode()
  reden?: string;
}

export class SignaalbehandelingDto {
  @IsIn(['gezien', 'afgesproken', 'gesloten'])
  stand!: 'gezien' | 'afgesproken' | 'gesloten';

  @IsOptional()
  @Kode()
  afspraak?: string;

  /** The day on which you look back together. */
  @IsOptional()
  @Dag()
  evaluatieOp?: string;
}
