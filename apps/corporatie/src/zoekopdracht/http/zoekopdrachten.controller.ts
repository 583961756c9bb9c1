import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { casusVan } from '@weerthuis/deelname';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { StandfilterDto } from '../../aanbod/http/aanbod.dto.js';
import { BeantwoordZoekopdracht } from '../beantwoord-zoekopdracht.js';
import { ZoekopdrachtEntiteit } from '../store/zoekopdracht.entiteit.js';
import { ZoekantwoordDto, ZoekopdrachtDto } from './zoekopdracht.dto.js';

const WIE = { rollen: ['verhuurconsulent'], doel: 'een woning zoeken voor een huishouden' };

/** What the hub asked this corporatie to look for. */
@Controller('v1/zoekopdrachten')
export class ZoekopdrachtenController {
  constructor(
    private readonly poort: Poort,
    private readonly beantwoord: BeantwoordZoekopdracht,
  ) {}

  @Get()
  @Lees('zoekopdracht.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() { stand }: StandfilterDto): Promise<ZoekopdrachtDto[]> {
    return this.poort.leesLijst(
      v,
      ZoekopdrachtDto,
      (w) => w.em.find(ZoekopdrachtEntiteit, { where: stand ? { stand } : {}, order: { uiterlijk: 'ASC', id: 'ASC' } }),
      (z) => z.casus,
    );
  }

  @Post(':id/antwoord')
  @Doe('zoekopdracht.beantwoorden', WIE)
  antwoord(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invoer: ZoekantwoordDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.beantwoord.voer(w, id, { ...invoer }));
  }
}
