import { ZOEKANTWOORDEN, type Zoekantwoord } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { Code } from '../../kern/vormen.js';

export class ZoekantwoordDto implements Zoekantwoord {
  @IsIn(ZOEKANTWOORDEN) antwoord!: Zoekantwoord['antwoord'];
  @IsOptional() @IsUUID() aanbod?: string;
  @Code(true) reden?: string;
  @IsOptional() @Matches(/^\d{8}[0-9A-Z]{12}$/) doorgegevenAan?: string;
}

export class ZoekopdrachtDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Veld('zoekopdracht.gemeente') gemeente!: string;
  @Veld('voordracht.redenen') profiel!: object;
  @Veld('zoekopdracht.woningVoor') uiterlijk!: string;
  @Veld('zoekopdracht.stand') stand!: string;
  @Veld('aanbod.id') aanbod?: string | null;
  @Veld('zoekopdracht.reden') reden?: string | null;
  @Veld('zoekopdracht.partij') doorgegevenAan?: string | null;
}
