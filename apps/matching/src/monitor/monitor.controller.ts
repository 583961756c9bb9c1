import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { alsXlsx, HetVerzoek, Lees, Poort, weigerOnbekend, type Verzoek } from '@weerthuis/platform';
import { COORDINATOR } from '../gedeeld/rollen.js';
import { redengetallen, regelsVan, stapgetallen, STAPPEN } from './domain/stappen.js';
import { leesDagen, leesRedenen } from './lees-monitor.js';
import { alsPdf } from './monitorblad.js';
import { MonitorDto, StapregelDto } from './monitor.dto.js';
import { kop, tabellen } from './tabellen.js';

const WIE = { rollen: COORDINATOR, doel: 'weten wat de afspraken opleveren' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the region brings about, in numbers that open to their rows. */
@Controller('v1/monitor')
export class MonitorController {
  constructor(private readonly poort: Poort) {}

  @Get()
  @Lees('monitor.inzien', WIE)
  monitor(@HetVerzoek() v: Verzoek): Promise<MonitorDto> {
    return this.lees(v);
  }

  @Get('uitvoer.xlsx')
  @Lees('monitor.uitvoeren', WIE)
  async xlsx(@HetVerzoek() v: Verzoek): Promise<StreamableFile> {
    const bestand = await alsXlsx(tabellen(await this.lees(v)));
    return new StreamableFile(bestand, { type: XLSX, disposition: 'attachment; filename="cijfers.xlsx"' });
  }

  @Get('uitvoer.pdf')
  @Lees('monitor.afdrukken', WIE)
  async pdf(@HetVerzoek() v: Verzoek): Promise<StreamableFile> {
    const bestand = await alsPdf(kop(new Date()), tabellen(await this.lees(v)));
    return new StreamableFile(bestand, { type: 'application/pdf', disposition: 'attachment; filename="cijfers.pdf"' });
  }

  @Get('stappen/:stap')
  @Lees('monitor.regels', WIE)
  regels(@HetVerzoek() v: Verzoek, @Param('stap') stap: string): Promise<StapregelDto[]> {
    if (!(stap in STAPPEN)) weigerOnbekend();
    return this.poort.leesLijst(
      v,
      StapregelDto,
      async (w) => regelsVan(await leesDagen(w), stap),
      (rij) => rij.casus,
    );
  }

  private lees(v: Verzoek): Promise<MonitorDto> {
    return this.poort.lees(v, [], MonitorDto, async (w) => ({
      stappen: stapgetallen(await leesDagen(w)),
      redenen: redengetallen(await leesRedenen(w)),
    }));
  }
}
