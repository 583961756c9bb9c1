import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  EigenWacht,
  HetVerzoek,
  INSTANTIE,
  Lees,
  Doe,
  Logboek,
  Poort,
  type InstantieConfig,
  type Verzoek,
} from '@weerthuis/platform';
import type { Request, Response } from 'express';
import { Bladen } from '../bladen.js';
import { keerVan } from '../domain/keer.js';
import { gegevensPagina } from '../pagina/gegevens.js';
import { berichtPagina } from '../pagina/inlog.js';
import { nuPagina } from '../pagina/nu.js';
import { keekPagina } from '../pagina/wie-keek.js';
import { weetPagina } from '../pagina/wie-weet-wat.js';
import { EIGEN, IEDEREEN } from '../rollen.js';
import { Sessies, type Sessie } from '../sessies.js';
import { ToonMijn } from '../toon-mijn.js';
import { bezoekVan, DeSessie, HetBezoek, koekjes, type Bezoek } from './bezoek.js';
import { Bladkoppen } from './bladkoppen.js';
import { InwonerFilter } from './inwoner.filter.js';
import { Inwonerwacht } from './inwonerwacht.js';
import { koekjesvorm, sessiekoekje } from './koekje.js';
import { KerenDto, MijnDto } from './mijn.dto.js';

/** The pages that only show. */
@Controller('mijn')
@ApiExcludeController()
@EigenWacht(Inwonerwacht)
@UseFilters(InwonerFilter)
@UseInterceptors(Bladkoppen)
export class MijnController {
  constructor(
    private readonly poort: Poort,
    private readonly bladen: Bladen,
    private readonly toon: ToonMijn,
    private readonly logboek: Logboek,
    private readonly sessies: Sessies,
    @Inject(INSTANTIE) private readonly config: InstantieConfig,
  ) {}

  @Get()
  @Lees('mijn.inzien', IEDEREEN)
  async nu(@HetVerzoek() v: Verzoek, @DeSessie() s: Sessie, @HetBezoek() b: Bezoek): Promise<string> {
    return nuPagina(await this.bladen.kader(b), await this.mijn(v, s));
  }

  @Get('gegevens')
  @Lees('mijn.gegevens', EIGEN)
  async gegevens(@HetVerzoek() v: Verzoek, @DeSessie() s: Sessie, @HetBezoek() b: Bezoek): Promise<string> {
    return gegevensPagina(await this.bladen.kader(b), await this.mijn(v, s));
  }

  @Get('wie-weet-wat')
  @Lees('mijn.wie-weet-wat', IEDEREEN)
  async weet(@HetVerzoek() v: Verzoek, @DeSessie() s: Sessie, @HetBezoek() b: Bezoek): Promise<string> {
    return weetPagina(await this.bladen.kader(b), await this.mijn(v, s));
  }

  @Get('wie-keek')
  @Lees('mijn.wie-keek', EIGEN)
  async keek(
    @HetVerzoek() v: Verzoek,
    @DeSessie() s: Sessie,
    @HetBezoek() b: Bezoek,
    @Query('vanaf') vanaf = '0',
  ): Promise<string> {
    const { keren } = await this.poort.lees(v, s.casus, KerenDto, async (w) => {
      const regels = [...(await this.logboek.lees(w, s.casus)), ...(await this.logboek.lees(w, s.lid))];
      return { keren: regels.flatMap(keerVan).sort((a, z) => z.op.getTime() - a.op.getTime()) };
    });
    return keekPagina(await this.bladen.kader(b), keren, Math.max(0, Math.trunc(Number(vanaf)) || 0));
  }

  @Post('uitloggen')
  @HttpCode(200)
  @Doe('mijn.uitloggen', IEDEREEN)
  async uitloggen(@Req() r: Request, @Res({ passthrough: true }) antwoord: Response): Promise<string> {
    const naam = sessiekoekje(this.config);
    await this.sessies.beeindig(koekjes(r)[naam]);
    antwoord.clearCookie(naam, koekjesvorm(this.config.ontwikkel));
    const { sessie: _s, bewijs: _b, ...bezoek } = bezoekVan(r);
    return berichtPagina(await this.bladen.kader(bezoek), 'uit.kop', 'uit.tekst', '/mijn/inloggen');
  }

  private mijn(v: Verzoek, s: Sessie): Promise<MijnDto> {
    return this.poort.lees(v, s.casus, MijnDto, (w) => this.toon.voer(w, s));
  }
}
