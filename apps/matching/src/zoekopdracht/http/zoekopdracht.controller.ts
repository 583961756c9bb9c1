import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { zonderNull } from '../../gedeeld/zonder-null.js';
import { laatAnderZoeken } from '../geef-door.js';
import { geefZoekopdracht } from '../geef-zoekopdracht.js';
import { ZoekopdrachtEntiteit } from '../store/zoekopdracht.entiteit.js';
import { DoorgifteDto, NieuweZoekopdrachtDto, ZoekopdrachtDto, ZoekopdrachtFilterDto } from './zoekopdracht.dto.js';

const WIE = { rollen: COORDINATOR, doel: 'een woning zoeken die bij u past' };

@Controller('v1/zoekopdrachten')
export class ZoekopdrachtController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('zoekopdracht.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: ZoekopdrachtFilterDto): Promise<ZoekopdrachtDto[]> {
    return this.poort.leesLijst(
      v,
      ZoekopdrachtDto,
      async (w) => {
        const rijen = await w.em.find(ZoekopdrachtEntiteit, {
          where: { ...filter },
          order: { uiterlijk: 'ASC', id: 'ASC' },
        });
        return rijen.map(({ id, ...rij }) => zonderNull({ ...rij, zoekopdracht: id }));
      },
      (rij) => rij.casus,
    );
  }

  @Post()
  @Doe('zoekopdracht.geven', WIE)
  geef(@HetVerzoek() v: Verzoek, @Body() invoer: NieuweZoekopdrachtDto): Promise<{ id: string }> {
    return this.poort.doe(v, invoer.casus, (w) => geefZoekopdracht(this.hub, w, { ...invoer }));
  }

  /** Another looks: after not possible, or when the term passed. */
  @Post(':id/doorgifte')
  @Doe('zoekopdracht.doorgeven', WIE)
  async door(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invoer: DoorgifteDto,
  ): Promise<{ id: string }> {
    const uit = await this.poort.doe<{ id: string; casus?: string }>(
      v,
      ({ casus }) => casus ?? [],
      (w) => laatAnderZoeken(this.hub, w, id, { ...invoer }),
    );
    return { id: uit.id };
  }
}
