import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { sluitPlaatsingAf } from '../sluit-af.js';
import { PlaatsingEntiteit } from '../store/plaatsing.entiteit.js';
import { AfsluitingDto, KnelpuntDto, KnelpuntFilterDto, PlaatsingDto, PlaatsingFilterDto } from './plaatsing.dto.js';
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
        return rijen.map((rij) => toonPlaatsing(rij, w.klok.vandaag()));
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
        return rij && toonPlaatsing(rij, w.klok.vandaag());
      },
    );
  }

  @Post(':plaatsing/afsluiting')
  @Doe('plaatsing.afsluiten', WIE)
  async afsluiting(
    @HetVerzoek() v: Verzoek,
    @Param('plaatsing', ParseUUIDPipe) id: string,
    @Body() { reden }: AfsluitingDto,
  ): Promise<{ id: string }> {
    const uit = await this.poort.doe<{ id: string; casus?: string }>(
      v,
      ({ casus }) => casus ?? [],
      (w) => sluitPlaatsingAf(this.hub, w, id, reden),
    );
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
