import { Deel, Open, Veld } from '@weerthuis/platform';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Dag, Kode, Lijst, Tekst } from '../../kern/keuren.js';

export class DoelDto {
  @Veld('begeleidingsplan.doelen')
  @Tekst(400)
  doel!: string;

  @Veld('begeleidingsplan.doelen')
  @Dag()
  streefdatum!: string;
}

export class PlanDto {
  @Lijst(50, ArrayMinSize(1), ValidateNested({ each: true }) as PropertyDecorator)
  @Type(() => DoelDto)
  doelen!: DoelDto[];
}

export class PlanUitDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Deel(() => DoelDto) doelen!: DoelDto[];
}

export class DaginvullingDto {
  @IsUUID()
  lid!: string;

  /** Kind as a code: werk, opleiding, vrijwilligerswerk, dagbesteding. */
  @Kode()
  soort!: string;

  @Dag()
  vanaf!: string;

  @IsOptional()
  @Dag()
  tot?: string;
}

export class EigenInkomenDto {
  @IsUUID()
  lid!: string;

  @Dag()
  vanaf!: string;

  @IsOptional()
  @Dag()
  tot?: string;
}

export class OverbruggingDto {
  @Dag()
  van!: string;

  @Dag()
  tot!: string;

  @Tekst(200)
  hoe!: string;
}

export class OndersteuningsstartDto {
  @Dag()
  vanaf!: string;

  /** One adult; absent: all adults. */
  @IsOptional()
  @IsUUID()
  lid?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => OverbruggingDto)
  overbrugging?: OverbruggingDto;
}

export class OndersteuningseindeDto {
  @Dag()
  op!: string;
}
