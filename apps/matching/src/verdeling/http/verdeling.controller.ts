import { Controller, Delete, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { beginVerdeling } from '../begin-verdeling.js';
import { breekAf } from '../breek-af.js';
import { vergelijk } from '../domain/vergelijk.js';
import { casussenVan } from '../lees-invoer.js';
import { legMensUit, legWoningUit } from '../leg-uit.js';
import { Rekenaar } from '../rekenaar.js';
import { leesUitkomst, leesVerdeling } from '../store/verdelingen.js';
import { toonMens, toonWoning } from './toon-uitleg.js';
import { toon, toonLijst, toonZaden } from './toon.js';
import {
  MensDto,
  VerdelingsvergelijkingDto,
  VergelijkingsvraagDto,
  VerdelingDto,
  VerdelingRijDto,
  WoningDto,
  ZaadDto,
} from './verdeling.dto.js';

const WIE = { rollen: COORDINATOR, doel: 'een woning zoeken die bij u past' };

@Controller('v1/verdelingen')
export class VerdelingController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
    private readonly rekenaar: Rekenaar,
  ) {}

  /** Divides what is free now over everybody on the list; the answer comes before the outcome. */
  @Post()
  @Doe('verdeling.beginnen', WIE)
  async begin(@HetVerzoek() v: Verzoek): Promise<{ id: string }> {
    const { id } = await this.poort.doe<{ id: string; casussen?: string[] }>(
      v,
      ({ casussen }) => casussen ?? [],
      (w) => beginVerdeling(this.hub, this.rekenaar, w, 'op-verzoek'),
    );
    return { id };
  }

  @Get()
  @Lees('verdeling.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<VerdelingRijDto[]> {
    return this.poort.leesLijst(v, VerdelingRijDto, toonLijst);
  }

  /** What was committed to before anybody knew who would take part. */
  @Get('zaden')
  @Lees('verdeling.zaden', WIE)
  zaden(@HetVerzoek() v: Verzoek): Promise<ZaadDto[]> {
    return this.poort.leesLijst(v, ZaadDto, toonZaden);
  }

  @Get(':verdeling')
  @Lees('verdeling.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('verdeling', ParseUUIDPipe) id: string): Promise<VerdelingDto> {
    let wie: string[] = [];
    return this.poort.lees(
      v,
      () => wie,
      VerdelingDto,
      async (w) => {
        const rij = await leesVerdeling(w, id);
        wie = casussenVan(rij.invoer);
        return toon(w, rij, this.rekenaar.voortgang(id));
      },
    );
  }

  /** Stops it; it stays in the list without an outcome. */
  @Delete(':verdeling')
  @Doe('verdeling.afbreken', WIE)
  breekAf(@HetVerzoek() v: Verzoek, @Param('verdeling', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    return this.poort.doe(v, [], (w) => breekAf(this.rekenaar, w, id));
  }

  @Get(':verdeling/mensen/:casus')
  @Lees('verdeling.mens', WIE)
  mens(
    @HetVerzoek() v: Verzoek,
    @Param('verdeling', ParseUUIDPipe) id: string,
    @Param('casus', ParseUUIDPipe) casus: string,
  ): Promise<MensDto> {
    return this.poort.lees(v, casus, MensDto, async (w) => toonMens(await legMensUit(this.hub, w, id, casus)));
  }

  @Get(':verdeling/woningen/:aanbod')
  @Lees('verdeling.woning', WIE)
  woning(
    @HetVerzoek() v: Verzoek,
    @Param('verdeling', ParseUUIDPipe) id: string,
    @Param('aanbod', ParseUUIDPipe) aanbod: string,
  ): Promise<WoningDto> {
    return this.poort.lees(
      v,
      (uit) => (uit as WoningDto).rij.map((r) => (r as { casus: string }).casus),
      WoningDto,
      async (w) => toonWoning(await legWoningUit(this.hub, w, id, aanbod)),
    );
  }

  /** Who has another home than in the other verdeling, and along which chain. */
  @Get(':verdeling/vergelijking')
  @Lees('verdeling.vergelijken', WIE)
  vergelijking(
    @HetVerzoek() v: Verzoek,
    @Param('verdeling', ParseUUIDPipe) id: string,
    @Query() { met }: VergelijkingsvraagDto,
  ): Promise<VerdelingsvergelijkingDto> {
    return this.poort.lees(v, verhuisden, VerdelingsvergelijkingDto, async (w) => {
      const [deze, andere] = [await leesUitkomst(w, id), await leesUitkomst(w, met)];
      return vergelijk(andere.uitkomst.plaatsingen, deze.uitkomst.plaatsingen);
    });
  }
}

/** Whom a comparison is about. */
export const verhuisden = (uit: object): string[] =>
  ((uit as VerdelingsvergelijkingDto).verhuizingen as { casus: string }[]).map((m) => m.casus);
