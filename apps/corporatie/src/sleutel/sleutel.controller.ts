import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { casusVan } from '@weerthuis/deelname';
import { Doe, HetVerzoek, Poort, type Verzoek } from '@weerthuis/platform';
import { ReikSleutelUit } from './reik-sleutel-uit.js';
import { SleutelDto } from './sleutel.dto.js';

@Controller('v1/plaatsingen')
export class SleutelController {
  constructor(
    private readonly poort: Poort,
    private readonly reik: ReikSleutelUit,
  ) {}

  @Post(':plaatsing/sleutel')
  @Doe('sleutel.uitreiken', { rollen: ['verhuurconsulent'], doel: 'de woning overdragen' })
  sleutel(
    @HetVerzoek() v: Verzoek,
    @Param('plaatsing', ParseUUIDPipe) plaatsing: string,
    @Body() { op, huurVanaf }: SleutelDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.reik.voer(w, plaatsing, op, huurVanaf));
  }
}
