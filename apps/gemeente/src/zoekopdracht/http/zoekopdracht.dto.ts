import { ZOEKANTWOORDEN, type Zoekantwoord } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Code, PartijOin } from '../../kern/invoer.js';

export class ZoekantwoordDto implements Zoekantwoord {
  @IsIn(ZOEKANTWOORDEN)
  antwoord!: Zoekantwoord['antwoord'];

  @IsOptional()
  @IsUUID()
  aanbod?: string;

  @IsOptional()
  @Code()
  reden?: string;

  @IsOptional()
  @PartijOin()
  doorgegevenAan?: string;
}

export class ZoekopdrachtDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Veld('zoekopdracht.gemeente') gemeente?: string;
  @Veld('zoekopdracht.profiel') profiel?: object;
  @Veld('zoekopdracht.antwoordVoor') uiterlijk?: string;
  @Veld('zoekopdracht.stand') stand?: string;
  @Veld('zoekopdracht.eenheid') aanbod?: string | null;
  @Veld('zoekopdracht.reden') reden?: string | null;
  @Veld('zoekopdracht.partij') doorgegevenAan?: string | null;
}
