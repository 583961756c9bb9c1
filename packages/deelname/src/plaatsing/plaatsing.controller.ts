import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { casusVan } from '../casus-van.js';
import { DeelnemerEntiteit } from '../deelnemers/deelnemer.entiteit.js';
import { Deelnemers } from '../deelnemers/deelnemers.js';
import { KnelpuntEntiteit } from '../knelpunt/knelpunt.entiteit.js';
import { CasusfilterDto } from '../lijst.dto.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { DeelnameDto, KlokDto, KnelpuntDto, PlaatsingDto } from './plaatsing.dto.js';
import { PlaatsingEntiteit } from './plaatsing.entiteit.js';
import { Plaatsingen } from './plaatsingen.js';

const WIE = { rollen: BEHANDELAARS, doel: 'alles tegelijk en op tijd regelen' };

/** The joint dossier and its foreseen gaps, as far as this organisation may see them. */
@Controller('v1')
export class PlaatsingController {
  constructor(
    private readonly poort: Poort,
    private readonly plaatsingen: Plaatsingen,
    private readonly deelnemers: Deelnemers,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Get('plaatsingen')
  @Lees('plaatsing.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: CasusfilterDto): Promise<PlaatsingDto[]> {
    return this.poort.leesLijst(
      v,
      PlaatsingDto,
      (w) => w.em.find(PlaatsingEntiteit, { where: filter.waar(), order: { startOp: 'ASC', plaatsing: 'ASC' } }),
      (p) => p.casus,
    );
  }

  @Get('plaatsingen/:plaatsing')
  @Lees('plaatsing.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('plaatsing', ParseUUIDPipe) plaatsing: string): Promise<PlaatsingDto> {
    return this.poort.lees(v, casusVan, PlaatsingDto, (w) => this.plaatsingen.van(w, plaatsing));
  }

  @Get('knelpunten')
  @Lees('knelpunt.lijst', WIE)
  knelpunten(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<KnelpuntDto[]> {
    return this.poort.leesLijst(
      v,
      KnelpuntDto,
      (w) =>
        w.em.find(KnelpuntEntiteit, {
          where: { open: true, ...(casus ? { casus } : {}) },
          order: { uiterlijk: 'ASC' },
        }),
      (k) => k.casus,
    );
  }

  @Get('casussen-deelname')
  @Lees('deelname.lijst', WIE)
  deelname(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<DeelnameDto[]> {
    return this.poort.leesLijst(
      v,
      DeelnameDto,
      async (w) => {
        const eigen = await w.em.findBy(DeelnemerEntiteit, {
          partij: this.convenant.mij.oin,
          ...(casus ? { casus } : {}),
        });
        return Promise.all([...new Set(eigen.map((d) => d.casus))].map((c) => this.toon(w, c, eigen)));
      },
      (d) => d.casus,
    );
  }

  @Get('klok')
  @Lees('klok.inzien', { rollen: [...BEHANDELAARS, 'beleidsmedewerker', 'beheerder'], doel: 'weten welke dag het is' })
  klok(@HetVerzoek() v: Verzoek): Promise<KlokDto> {
    return this.poort.lees(v, [], KlokDto, (w) =>
      Promise.resolve({ nu: w.klok.nu().toISOString(), vandaag: w.klok.vandaag() }),
    );
  }

  private async toon(
    w: Parameters<Deelnemers['van']>[0],
    casus: string,
    eigen: DeelnemerEntiteit[],
  ): Promise<DeelnameDto> {
    const { casusnummer } = await this.deelnemers.van(w, casus);
    const plaatsing = await this.plaatsingen.vanCasus(w, casus);
    return {
      casus,
      rollen: eigen.filter((d) => d.casus === casus).map((d) => d.rol),
      ...(casusnummer ? { casusnummer } : {}),
      ...(plaatsing ? { plaatsing: plaatsing.plaatsing } : {}),
    };
  }
}
