import { randomUUID } from 'node:crypto';
import {
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Doe, EigenWacht, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import type { Request } from 'express';
import { Bladen } from '../bladen.js';
import { GeefToegang, type Gegeven } from '../geef-toegang.js';
import { berichtPagina } from '../pagina/inlog.js';
import { codePagina, lezersPagina } from '../pagina/meelezers.js';
import { ALLEEN_ZELF } from '../rollen.js';
import type { Sessie } from '../sessies.js';
import { Toegangen, type Toegangsregel } from '../store/toegangen.js';
import { TrekToegangIn } from '../trek-toegang-in.js';
import { DeSessie, HetBezoek, type Bezoek } from './bezoek.js';
import { Bladkoppen } from './bladkoppen.js';
import type { Formulier } from './formulier.js';
import { InwonerFilter } from './inwoner.filter.js';
import { Inwonerwacht } from './inwonerwacht.js';
import { ToegangUitDto } from './toegang.dto.js';

/** Who reads along: the person says who, and takes it back. */
@Controller('mijn/meelezers')
@ApiExcludeController()
@EigenWacht(Inwonerwacht)
@UseFilters(InwonerFilter)
@UseInterceptors(Bladkoppen)
export class MeelezersController {
  constructor(
    private readonly poort: Poort,
    private readonly bladen: Bladen,
    private readonly toegangen: Toegangen,
    private readonly geef: GeefToegang,
    private readonly trekIn: TrekToegangIn,
  ) {}

  @Get()
  @Lees('mijn.meelezers', ALLEEN_ZELF)
  async lijst(@HetVerzoek() v: Verzoek, @DeSessie() s: Sessie, @HetBezoek() b: Bezoek): Promise<string> {
    const lijst = await this.poort.leesLijst(
      v,
      ToegangUitDto,
      (w) => this.toegangen.van(w, s.casus, s.lid),
      () => s.casus,
    );
    return lezersPagina(await this.bladen.kader(b), lijst as unknown as Toegangsregel[], s.toegang, randomUUID);
  }

  @Post()
  @HttpCode(200)
  @Doe('mijn.laten-meelezen', ALLEEN_ZELF)
  async nieuw(
    @HetVerzoek() v: Verzoek,
    @DeSessie() s: Sessie,
    @HetBezoek() b: Bezoek,
    @Req() r: Request,
  ): Promise<string> {
    const naam = ((r.body as Formulier)['naam'] ?? '').trim().slice(0, 60);
    const wie = { lid: s.lid, rol: 'meelezer' as const, naam };
    const gegeven: Partial<Gegeven> = await this.poort.doe(v, s.casus, (w) => this.geef.voer(w, s.casus, wie));
    return codePagina(await this.bladen.kader(b), naam, gegeven);
  }

  @Post(':toegang/stop')
  @HttpCode(200)
  @Doe('mijn.stop-meelezen', ALLEEN_ZELF)
  async stop(
    @HetVerzoek() v: Verzoek,
    @DeSessie() s: Sessie,
    @HetBezoek() b: Bezoek,
    @Param('toegang', ParseUUIDPipe) toegang: string,
  ): Promise<string> {
    await this.poort.doe(v, s.casus, (w) => this.trekIn.voer(w, s.casus, toegang, s.lid));
    return berichtPagina(
      await this.bladen.kader(b),
      'gedaan.lezer-weg.kop',
      'gedaan.lezer-weg.tekst',
      '/mijn/meelezers',
    );
  }
}
