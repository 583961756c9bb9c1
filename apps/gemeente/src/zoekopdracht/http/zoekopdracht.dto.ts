import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Code, PartijOin } from '../../kern/invoer.js';
import { ANTWOORDEN, type Zoekantwoord } from '../domain/zoekopdracht.js';

export class ZoekantwoordDto {
  @IsIn(ANTWOORDEN)
  antwoord!: Zoekantwoord;

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
