import { Controller, Get, Inject, Post, Query, Redirect, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { INSTANTIE, ZonderToken, type InstantieConfig } from '@weerthuis/platform';
import type { Request, Response } from 'express';
import { Bladen } from '../bladen.js';
import { EIGEN_TOESTEL_DAGEN } from '../domain/code.js';
import { MeldAan } from '../meld-aan.js';
import { BEELDMERKPAD, STIJLPAD } from '../pagina/kader.js';
import { inlogPagina } from '../pagina/inlog.js';
import { STIJL } from '../pagina/stijl.js';
import { Sessies } from '../sessies.js';
import { bezoekVan, koekjes } from './bezoek.js';
import { Bladkoppen } from './bladkoppen.js';
import { eisEigenPagina, leesFormulier } from './formulier.js';
import { InwonerFilter } from './inwoner.filter.js';
import { koekjesvorm, sessiekoekje } from './koekje.js';
import { TeVaak } from './te-vaak.js';

const BEELDMERK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 24" fill="none" stroke="#14594a" stroke-width="2.4"><path d="M2 10 13 2l11 8M5 14h16M5 18h16M5 22h16"/></svg>';
const JAAR = 'public, max-age=31536000, immutable';
const VOORKEUR_DAGEN = 365;

/** What a resident sees before logging in: nothing of anyone. */
@Controller('mijn')
@ApiExcludeController()
@ZonderToken()
@UseFilters(InwonerFilter)
@UseInterceptors(Bladkoppen)
export class InlogController {
  constructor(
    private readonly bladen: Bladen,
    private readonly meldAan: MeldAan,
    private readonly teVaak: TeVaak,
    private readonly sessies: Sessies,
    @Inject(INSTANTIE) private readonly config: InstantieConfig,
  ) {}

  @Get('inloggen')
  async pagina(@Req() r: Request, @Query('opnieuw') opnieuw?: string): Promise<string> {
    return inlogPagina(await this.bladen.kader(bezoekVan(r)), opnieuw ? { tekst: 'inlog.opnieuw' } : undefined);
  }

  @Post('inloggen')
  async inloggen(@Req() r: Request, @Res() antwoord: Response): Promise<void> {
    eisEigenPagina(r);
    const oorsprong = r.ip ?? 'onbekend';
    this.teVaak.eis(oorsprong);
    const { code, eigen } = await leesFormulier(r);
    const eigenToestel = eigen === 'ja';
    const sessie = await this.meldAan.voer({ code, eigenToestel, oorsprong });
    if (!sessie) {
      this.teVaak.tel(oorsprong);
      const mis = { tekst: 'inlog.mis', getypt: (code ?? '').slice(0, 30) } as const;
      antwoord.status(401).send(inlogPagina(await this.bladen.kader(bezoekVan(r)), mis));
      return;
    }
    const { ontwikkel } = this.config;
    await this.sessies.beeindig(koekjes(r)[sessiekoekje(this.config)]);
    const vorm = koekjesvorm(ontwikkel, eigenToestel ? EIGEN_TOESTEL_DAGEN : undefined);
    antwoord.cookie(sessiekoekje(this.config), sessie, vorm).redirect(303, '/mijn');
  }

  /** Language and size of the letters, kept in the browser. */
  @Get('instelling')
  @Redirect()
  instelling(@Query() q: Record<string, string>, @Res({ passthrough: true }) antwoord: Response): object {
    const vorm = koekjesvorm(this.config.ontwikkel, VOORKEUR_DAGEN);
    if (q['taal']) antwoord.cookie('mijn-taal', q['taal'] === 'en' ? 'en' : 'nl', vorm);
    if (q['letters']) antwoord.cookie('mijn-letters', q['letters'] === 'groot' ? 'groot' : 'gewoon', vorm);
    const naar = q['naar'] ?? '';
    return { url: /^\/mijn(\/[\w/-]*)?$/.test(naar) ? naar : '/mijn', statusCode: 303 };
  }

  @Get(STIJLPAD.slice('/mijn/'.length))
  stijl(@Res() antwoord: Response): void {
    antwoord.set('Cache-Control', JAAR).type('css').send(STIJL);
  }

  @Get(BEELDMERKPAD.slice('/mijn/'.length))
  beeldmerk(@Res() antwoord: Response): void {
    antwoord.set('Cache-Control', JAAR).type('svg').send(BEELDMERK);
  }
}
