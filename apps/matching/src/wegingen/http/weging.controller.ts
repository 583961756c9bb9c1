import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { COORDINATOR, IEDEREEN } from '../../gedeeld/rollen.js';
import { zonderNull } from '../../gedeeld/zonder-null.js';
import { bekijkVoorproef } from '../bekijk-voorproef.js';
import { delenVan } from '../domain/weging.js';
import { geldendeGewichten } from '../geldende.js';
import { stelWegingVast } from '../stel-vast.js';
import { stelWegingVoor } from '../stel-voor.js';
import { WegingEntiteit } from '../store/weging.entiteit.js';
import { NieuweWegingDto, VaststellingDto, VoorproefDto, WegingDto, WegingsvoorstelDto } from './weging.dto.js';

const DOEL = 'woningen eerlijk verdelen';

@Controller('v1/wegingen')
export class WegingController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  /** What counts now, and who decides on it. */
  @Get()
  @Lees('weging.inzien', { rollen: IEDEREEN, doel: DOEL })
  geldend(@HetVerzoek() v: Verzoek): Promise<WegingDto> {
    return this.poort.lees(v, [], WegingDto, async (w) => {
      const g = await geldendeGewichten(this.hub, w);
      const wieBeslist = this.hub.profiel.beslist.wegingen.wie.waarde;
      return { versie: g.versie, bron: g.bron, delen: delenVan(g), wieBeslist };
    });
  }

  /** Newest first; those with a number came into force. */
  @Get('voorstellen')
  @Lees('weging.voorstellen', { rollen: IEDEREEN, doel: DOEL })
  voorstellen(@HetVerzoek() v: Verzoek): Promise<WegingsvoorstelDto[]> {
    return this.poort.leesLijst(v, WegingsvoorstelDto, async (w) => {
      const rijen = await w.em.find(WegingEntiteit, { order: { voorgesteldOp: 'DESC', id: 'ASC' } });
      return rijen.map(({ versie: _, profielversie: __, ...rij }) =>
        zonderNull({
          ...rij,
          voorgesteldOp: rij.voorgesteldOp.toISOString(),
          vastgesteldOp: rij.vastgesteldOp?.toISOString() ?? null,
        }),
      ) as unknown as WegingsvoorstelDto[];
    });
  }

  @Post('voorstellen')
  @Doe('weging.voorstellen', { rollen: COORDINATOR, doel: DOEL })
  stelVoor(@HetVerzoek() v: Verzoek, @Body() { delen, reden }: NieuweWegingDto): Promise<{ id: string }> {
    return this.poort.doe(v, [], (w) => stelWegingVoor(this.hub, w, { delen: { ...delen }, reden }));
  }

  /** Both verdelingen side by side, worked out now; nothing is written down. */
  @Get('voorstellen/:id/voorproef')
  @Lees('weging.voorproef', { rollen: COORDINATOR, doel: 'een woning zoeken die bij u past' })
  voorproef(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<VoorproefDto> {
    return this.poort.lees(v, wieVerandert, VoorproefDto, (w) => bekijkVoorproef(this.hub, w, id));
  }

  /** Puts them in force: by somebody else than who proposed them, with the yes of whom the region lets decide. */
  @Post('voorstellen/:id/vaststelling')
  @Doe('weging.vaststellen', { rollen: IEDEREEN, doel: DOEL })
  stelVast(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { akkoorden = [] }: VaststellingDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, [], (w) =>
      stelWegingVast(
        this.hub,
        w,
        id,
        akkoorden.map((a) => ({ ...a })),
      ),
    );
  }
}

const wieVerandert = (uit: object): string[] =>
  ((uit as VoorproefDto).verhuizingen as { casus: string }[]).map((m) => m.casus);
