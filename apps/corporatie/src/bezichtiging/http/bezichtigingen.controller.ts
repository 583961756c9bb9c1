import { Body, Controller, Get, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { casusVan } from '@weerthuis/deelname';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Doe, HetVerzoek, Klok, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { agendapunt } from '../agendapunt.js';
import { LeesBezichtigingen } from '../lees-bezichtigingen.js';
import { LegBezichtigingVast } from '../leg-bezichtiging-vast.js';
import { AgendapuntDto, BezichtigingDto, BezichtigingInzageDto, VerslagDto } from './bezichtiging.dto.js';

const WIE = { rollen: ['verhuurconsulent'], doel: 'de woning laten zien' };

@Controller('v1/bezichtigingen')
export class BezichtigingenController {
  constructor(
    private readonly poort: Poort,
    private readonly leg: LegBezichtigingVast,
    private readonly lezer: LeesBezichtigingen,
    private readonly convenant: ConvenantDienst,
    private readonly klok: Klok,
  ) {}

  @Get()
  @Lees('bezichtiging.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<BezichtigingInzageDto[]> {
    return this.poort.leesLijst(
      v,
      BezichtigingInzageDto,
      (w) => this.lezer.alle(w),
      (b) => b.casus,
    );
  }

  /** The viewing for a calendar, as a file; again after it was moved or called off it replaces the first. */
  @Get(':id/agenda')
  @Lees('bezichtiging.agenda', WIE)
  async agenda(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const punt = await this.poort.lees(v, casusVan, AgendapuntDto, (w) => this.lezer.agendapunt(w, id));
    const { oin, titel } = this.convenant.mij;
    return new StreamableFile(Buffer.from(agendapunt(punt, { oin, titel, nu: this.klok.nu() })), {
      type: `text/calendar; charset=utf-8; method=${punt.vervallen ? 'CANCEL' : 'REQUEST'}`,
      disposition: `attachment; filename="bezichtiging-${punt.casusnummer ?? 'woning'}.ics"`,
    });
  }

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
