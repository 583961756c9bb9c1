import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { zonderNull } from '../../gedeeld/zonder-null.js';
import { geefZoekopdracht } from '../geef-zoekopdracht.js';
import { ZoekopdrachtEntiteit } from '../store/zoekopdracht.entiteit.js';
import { NieuweZoekopdrachtDto, ZoekopdrachtDto, ZoekopdrachtFilterDto } from './zoekopdracht.dto.js';

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
}
