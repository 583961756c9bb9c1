import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { heropenPlaatsing } from '../../einde/heropen.js';
import { breekPlaatsingDoorHubAf } from '../breek-plaatsing-af.js';
import { hervat, schortPlaatsingOp } from '../schort-op.js';
import { sluitPlaatsingAf } from '../sluit-af.js';
import { leesNaast } from '../store/lees-naast.js';
import { PlaatsingEntiteit } from '../store/plaatsing.entiteit.js';
import {
  AfsluitingDto,
  KnelpuntDto,
  KnelpuntFilterDto,
  OpschortingDto,
  PlaatsingDto,
  PlaatsingFilterDto,
} from './plaatsing.dto.js';
import { knelpunten, toonPlaatsing } from './toon.js';

const WIE = { rollen: COORDINATOR, doel: 'alles tegelijk en op tijd regelen' };

@Controller('v1/plaatsingen')
export class PlaatsingController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('plaatsing.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: PlaatsingFilterDto): Promise<PlaatsingDto[]> {
    return this.poort.leesLijst(
      v,
      PlaatsingDto,
      async (w) => {
        const rijen = await w.em.find(PlaatsingEntiteit, {
          where: { ...filter },
          order: { geopendOp: 'ASC', id: 'ASC' },
        });
        const naast = await leesNaast(w, rijen);
        return rijen.map((rij) => toonPlaatsing(rij, naast(rij), w.klok.vandaag()));
      },
      (rij) => rij.casus,
    );
  }

  @Get(':plaatsing')
  @Lees('plaatsing.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('plaatsing', ParseUUIDPipe) id: string): Promise<PlaatsingDto> {
    return this.poort.lees(
      v,
      (rij) => (rij as PlaatsingDto).casus,
      PlaatsingDto,
      async (w) => {
        const rij = await w.em.findOneBy(PlaatsingEntiteit, { id });
        return rij && toonPlaatsing(rij, (await leesNaast(w, [rij]))(rij), w.klok.vandaag());
      },
    );
  }

  @Post(':plaatsing/afsluiting')
  @Doe('plaatsing.afsluiten', WIE)
  afsluiting(
    @HetVerzoek() v: Verzoek,
    @Param('plaatsing', ParseUUIDPipe) id: string,
    @Body() { reden }: AfsluitingDto,
  ): Promise<{ id: string }> {
    return this.doe(v, (w) => sluitPlaatsingAf(this.hub, w, id, reden));
  }

  /** Ends it before the move: every owner takes back what it arranged. */
  @Post(':plaatsing/afbreking')
  @Doe('plaatsing.afbreken', WIE)
  afbreking(
    @HetVerzoek() v: Verzoek,
    @Param('plaatsing', ParseUUIDPipe) id: string,
    @Body() { reden }: AfsluitingDto,
  ): Promise<{ id: string }> {
    return this.doe(v, (w) => breekPlaatsingDoorHubAf(this.hub, w, id, reden));
  }

  @Post(':plaatsing/opschorting')
  @Doe('plaatsing.opschorten', WIE)
  opschorting(
    @HetVerzoek() v: Verzoek,
    @Param('plaatsing', ParseUUIDPipe) id: string,
    @Body() { tot, reden }: OpschortingDto,
  ): Promise<{ id: string }> {
    return this.doe(v, (w) => schortPlaatsingOp(this.hub, w, id, { tot, reden }));
  }

  @Post(':plaatsing/hervatting')
  @Doe('plaatsing.hervatten', WIE)
  hervatting(@HetVerzoek() v: Verzoek, @Param('plaatsing', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    return this.doe(v, (w) => hervat(this.hub, w, id));
  }

  @Post(':plaatsing/heropening')
  @Doe('plaatsing.heropenen', WIE)
  heropening(@HetVerzoek() v: Verzoek, @Param('plaatsing', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    return this.doe(v, (w) => heropenPlaatsing(this.hub, w, id));
  }

  private async doe(
    v: Verzoek,
    werk: (w: Werkeenheid) => Promise<{ id: string; casus?: string }>,
  ): Promise<{ id: string }> {
    const uit = await this.poort.doe<{ id: string; casus?: string }>(v, ({ casus }) => casus ?? [], werk);
    return { id: uit.id };
  }
}

@Controller('v1/knelpunten')
export class KnelpuntController {
  constructor(private readonly poort: Poort) {}

  /** Every gap that is open now, over all plaatsingen, first the one that hurts first. */
  @Get()
  @Lees('knelpunt.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() { casus }: KnelpuntFilterDto): Promise<KnelpuntDto[]> {
    return this.poort.leesLijst(
      v,
      KnelpuntDto,
      async (w) => {
        const rijen = await w.em.find(PlaatsingEntiteit, { where: casus ? { casus } : {}, order: { id: 'ASC' } });
        return rijen.flatMap(knelpunten).sort((a, b) => a.van.localeCompare(b.van));
      },
      (rij) => rij.casus,
    );
  }
}
