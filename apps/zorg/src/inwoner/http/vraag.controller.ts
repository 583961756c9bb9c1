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
import type { Uitleg } from '@weerthuis/domain';
import { Doe, EigenWacht, HetVerzoek, Lees, Poort, Probleem, weigerOnbekend, type Verzoek } from '@weerthuis/platform';
import type { Request } from 'express';
import { WatNeeBetekent } from '../../kandidaat/wat-nee-betekent.js';
import { AntwoordZelf } from '../antwoord-zelf.js';
import { Bladen } from '../bladen.js';
import { berichtPagina } from '../pagina/inlog.js';
import { neePagina, NEEREDENEN, vraagPagina } from '../pagina/vraag.js';
import { ANTWOORD, IEDEREEN } from '../rollen.js';
import type { Sessie } from '../sessies.js';
import { ToonMijn } from '../toon-mijn.js';
import { DeSessie, HetBezoek, type Bezoek } from './bezoek.js';
import { Bladkoppen } from './bladkoppen.js';
import type { Formulier } from './formulier.js';
import { InwonerFilter } from './inwoner.filter.js';
import { Inwonerwacht } from './inwonerwacht.js';
import { VraagpaginaDto, type VraagDto } from './mijn.dto.js';

/** Yes or no to a home. */
@Controller('mijn/vraag/:verzoek')
@ApiExcludeController()
@EigenWacht(Inwonerwacht)
@UseFilters(InwonerFilter)
@UseInterceptors(Bladkoppen)
export class VraagController {
  constructor(
    private readonly poort: Poort,
    private readonly bladen: Bladen,
    private readonly toon: ToonMijn,
    private readonly nee: WatNeeBetekent,
    private readonly antwoord: AntwoordZelf,
  ) {}

  @Get()
  @Lees('mijn.vraag', IEDEREEN)
  async vraag(
    @HetVerzoek() v: Verzoek,
    @DeSessie() s: Sessie,
    @HetBezoek() b: Bezoek,
    @Param('verzoek', ParseUUIDPipe) verzoek: string,
  ): Promise<string> {
    const { vraag, uitleg } = await this.lees(v, s, b, verzoek);
    return vraagPagina(await this.bladen.kader(b), vraag, uitleg, randomUUID());
  }

  @Get('nee')
  @Lees('mijn.wat-nee-betekent', ANTWOORD)
  async watNee(
    @HetVerzoek() v: Verzoek,
    @DeSessie() s: Sessie,
    @HetBezoek() b: Bezoek,
    @Param('verzoek', ParseUUIDPipe) verzoek: string,
  ): Promise<string> {
    const { vraag, uitleg } = await this.lees(v, s, b, verzoek);
    return neePagina(await this.bladen.kader(b), vraag, uitleg, randomUUID());
  }

  @Post()
  @HttpCode(200)
  @Doe('mijn.antwoorden', ANTWOORD)
  async antwoorden(
    @HetVerzoek() v: Verzoek,
    @DeSessie() s: Sessie,
    @HetBezoek() b: Bezoek,
    @Req() r: Request,
    @Param('verzoek', ParseUUIDPipe) verzoek: string,
  ): Promise<string> {
    const { antwoord, reden } = r.body as Formulier;
    if (antwoord !== 'ja' && antwoord !== 'nee') throw onleesbaar();
    const bekend = NEEREDENEN.find((code) => code === reden);
    const a = { antwoord, ...(antwoord === 'nee' && bekend ? { reden: bekend } : {}) } as const;
    await this.poort.doe(v, s.casus, (w) => this.antwoord.voer(w, s, verzoek, a));
    return berichtPagina(await this.bladen.kader(b), `gedaan.${antwoord}.kop`, `gedaan.${antwoord}.tekst`);
  }

  private lees(v: Verzoek, s: Sessie, b: Bezoek, verzoek: string): Promise<{ vraag: VraagDto; uitleg: Uitleg }> {
    return this.poort.lees(v, s.casus, VraagpaginaDto, async (w) => {
      const { vraag } = await this.toon.voer(w, s);
      if (vraag?.verzoek !== verzoek) return weigerOnbekend();
      return { vraag, uitleg: await this.nee.voer(w, s.casus, b.taal) };
    });
  }
}

const onleesbaar = () =>
  new Probleem({
    status: 400,
    code: 'antwoord-onleesbaar',
    titel: 'Dit antwoord is niet te lezen.',
    detail: 'Kies ja of nee. Er is niets gewijzigd.',
  });
