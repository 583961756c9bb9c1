import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { zonderNull } from '../../gedeeld/zonder-null.js';
import { brengVoordrachtUit } from '../breng-voordracht-uit.js';
import { KandidaatstellingEntiteit, VoordrachtEntiteit } from '../store/voordracht.entiteit.js';
import { alsKandidaat } from '../store/voordrachten.js';
import { trekVoordrachtIn } from '../trek-voordracht-in.js';
import { vraagAfwijking } from '../vraag-afwijking.js';
import {
  IntrekkingDto,
  NieuweAfwijkingDto,
  NieuweVoordrachtDto,
  VoordrachtDto,
  VoordrachtFilterDto,
} from './voordracht.dto.js';

const WIE = { rollen: COORDINATOR, doel: 'samen beslissen over een woning' };
const casussen = (rij: VoordrachtDto): string[] => rij.kandidaatstellingen.map((k) => k.casus);

@Controller('v1/voordrachten')
export class VoordrachtController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('voordracht.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: VoordrachtFilterDto): Promise<VoordrachtDto[]> {
    return this.poort.leesLijst(
      v,
      VoordrachtDto,
      async (w) =>
        this.toon(
          w,
          await w.em.find(VoordrachtEntiteit, { where: { ...filter }, order: { gemaaktOp: 'DESC', id: 'ASC' } }),
        ),
      casussen,
    );
  }

  @Get(':voordracht')
  @Lees('voordracht.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('voordracht', ParseUUIDPipe) id: string): Promise<VoordrachtDto> {
    return this.poort.lees(
      v,
      (rij) => casussen(rij as VoordrachtDto),
      VoordrachtDto,
      async (w) => {
        const rij = await w.em.findOneBy(VoordrachtEntiteit, { id });
        return rij && (await this.toon(w, [rij]))[0];
      },
    );
  }

  @Post()
  @Doe('voordracht.uitbrengen', WIE)
  maak(@HetVerzoek() v: Verzoek, @Body() invoer: NieuweVoordrachtDto): Promise<{ id: string }> {
    return this.poort.doe(v, invoer.kandidaten, (w) => brengVoordrachtUit(this.hub, w, { ...invoer }));
  }

  @Post(':voordracht/intrekking')
  @Doe('voordracht.intrekken', WIE)
  async intrekking(
    @HetVerzoek() v: Verzoek,
    @Param('voordracht', ParseUUIDPipe) id: string,
    @Body() { reden }: IntrekkingDto,
  ): Promise<{ id: string }> {
    const uit = await this.poort.doe<{ id: string; casussen?: string[] }>(
      v,
      ({ casussen: over }) => over ?? [],
      (w) => trekVoordrachtIn(this.hub, w, id, reden),
    );
    return { id: uit.id };
  }

  /** Puts a deviation before whom the region lets decide about it. */
  @Post('afwijkingen')
  @Doe('afwijking.vragen', WIE)
  async afwijking(@HetVerzoek() v: Verzoek, @Body() invoer: NieuweAfwijkingDto): Promise<{ id: string }> {
    return this.poort.doe(v, invoer.casus, (w) => vraagAfwijking(this.hub, w, { ...invoer }));
  }

  private async toon(w: Werkeenheid, rijen: VoordrachtEntiteit[]): Promise<VoordrachtDto[]> {
    const where = { voordracht: In(rijen.map((r) => r.id)) };
    const kandidaten = await w.em.find(KandidaatstellingEntiteit, { where, order: { rang: 'ASC' } });
    return rijen.map(({ id, vraagversie, ...rij }) => {
      const eigen = kandidaten.filter((k) => k.voordracht === id).map(alsKandidaat);
      const kandidaatstellingen = eigen.map(({ verzoeken, ...k }) => ({ ...k, akkoorden: verzoeken }));
      return zonderNull({ ...rij, voordracht: id, versie: vraagversie, kandidaatstellingen }) as VoordrachtDto;
    });
  }
}
