import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { casusVan } from '@weerthuis/deelname';
import { Doe, HetVerzoek, Poort, type Verzoek } from '@weerthuis/platform';
import { LegBezichtigingVast } from '../leg-bezichtiging-vast.js';
import { BezichtigingDto, VerslagDto } from './bezichtiging.dto.js';

const WIE = { rollen: ['verhuurconsulent'], doel: 'de woning laten zien' };

@Controller('v1/bezichtigingen')
export class BezichtigingenController {
  constructor(
    private readonly poort: Poort,
    private readonly leg: LegBezichtigingVast,
  ) {}

  @Post()
  @Doe('bezichtiging.plannen', WIE)
  plan(@HetVerzoek() v: Verzoek, @Body() { kandidaatstelling, op }: BezichtigingDto): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.leg.plan(w, kandidaatstelling, new Date(op)));
  }

  @Post(':id/verslag')
  @Doe('bezichtiging.verslaan', WIE)
  verslag(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { verschenen }: VerslagDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.leg.doeVerslag(w, id, verschenen));
  }
}
