import { randomUUID } from 'node:crypto';
import { Controller, Get, HttpCode, Post, Req, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { plusDagen } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Doe, EigenWacht, HetVerzoek, Klok, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import type { Request } from 'express';
import { VraagPauze } from '../../kandidaat/vraag-pauze.js';
import { TrekToestemmingIn } from '../../toestemming/trek-toestemming-in.js';
import { Bladen } from '../bladen.js';
import { beslisPagina, type Pauzekeus } from '../pagina/beslissen.js';
import { berichtPagina } from '../pagina/inlog.js';
import { ALLEEN_ZELF, EIGEN } from '../rollen.js';
import type { Sessie } from '../sessies.js';
import { ToonMijn } from '../toon-mijn.js';
import { DeSessie, HetBezoek, type Bezoek } from './bezoek.js';
import { Bladkoppen } from './bladkoppen.js';
import type { Formulier } from './formulier.js';
import { InwonerFilter } from './inwoner.filter.js';
import { Inwonerwacht } from './inwonerwacht.js';
import { MijnDto } from './mijn.dto.js';

const WEKEN = [2, 4, 8, 13];

/** What the person decides alone: to rest, to go on, to stop. */
@Controller('mijn')
@ApiExcludeController()
@EigenWacht(Inwonerwacht)
@UseFilters(InwonerFilter)
@UseInterceptors(Bladkoppen)
export class ZelfController {
  constructor(
    private readonly poort: Poort,
    private readonly bladen: Bladen,
    private readonly toon: ToonMijn,
    private readonly pauze: VraagPauze,
    private readonly trekIn: TrekToestemmingIn,
    private readonly convenant: ConvenantDienst,
    private readonly klok: Klok,
  ) {}

  @Get('beslissen')
  @Lees('mijn.beslissen', EIGEN)
  async beslissen(@HetVerzoek() v: Verzoek, @DeSessie() s: Sessie, @HetBezoek() b: Bezoek): Promise<string> {
    return this.pagina(v, s, b);
  }

  @Post('pauze')
  @HttpCode(200)
  @Doe('mijn.pauze', ALLEEN_ZELF)
  async parkeer(
    @HetVerzoek() v: Verzoek,
    @DeSessie() s: Sessie,
    @HetBezoek() b: Bezoek,
    @Req() r: Request,
  ): Promise<string> {
    const { weken } = r.body as Formulier;
    const keuze = this.keuzes().find((k) => String(k.weken) === weken) ?? this.keuzes()[0];
    const tot = keuze?.tot ?? plusDagen(this.klok.vandaag(), 14);
    await this.poort.doe(v, s.casus, (w) => this.pauze.parkeer(w, s.casus, { tot, reden: 'op-verzoek' }));
    return berichtPagina(await this.bladen.kader(b), 'gedaan.pauze.kop', 'gedaan.pauze.tekst');
  }

  @Post('hervatten')
  @HttpCode(200)
  @Doe('mijn.hervatten', ALLEEN_ZELF)
  async hervat(@HetVerzoek() v: Verzoek, @DeSessie() s: Sessie, @HetBezoek() b: Bezoek): Promise<string> {
    await this.poort.doe(v, s.casus, (w) => this.pauze.hervat(w, s.casus));
    return berichtPagina(await this.bladen.kader(b), 'gedaan.hervat.kop', 'gedaan.hervat.tekst');
  }

  @Post('stoppen')
  @HttpCode(200)
  @Doe('mijn.stoppen', ALLEEN_ZELF)
  async stop(
    @HetVerzoek() v: Verzoek,
    @DeSessie() s: Sessie,
    @HetBezoek() b: Bezoek,
    @Req() r: Request,
  ): Promise<string> {
    if ((r.body as Formulier)['weet'] !== 'ja') return this.pagina(v, s, b, true);
    await this.poort.doe(v, s.casus, (w) => this.trekIn.voer(w, s.casus));
    return berichtPagina(await this.bladen.kader(b), 'gedaan.stop.kop', 'gedaan.stop.tekst');
  }

  private async pagina(v: Verzoek, s: Sessie, b: Bezoek, zonderVink = false): Promise<string> {
    const mijn = await this.poort.lees(v, s.casus, MijnDto, (w) => this.toon.voer(w, s));
    const anders = { keuzes: this.keuzes(), sleutel: randomUUID, zonderVink };
    return beslisPagina(await this.bladen.kader({ ...b, pad: '/mijn/beslissen' }), mijn, anders);
  }

  /** No longer than the region lets a search rest. */
  private keuzes(): Pauzekeus[] {
    const hoogstens = this.convenant.profiel.pauze.parkerenDagen.waarde;
    const vandaag = this.klok.vandaag();
    return WEKEN.filter((weken) => weken * 7 <= hoogstens).map((weken) => ({
      weken,
      tot: plusDagen(vandaag, weken * 7),
    }));
  }
}
