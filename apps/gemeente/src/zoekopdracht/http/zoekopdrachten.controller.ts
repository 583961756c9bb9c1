import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { casusVan, type Uitkomst } from '../../kern/casus-van.js';
import { OpCasusDto } from '../../kern/casusfilter.dto.js';
import { CASUSWERKERS } from '../../kern/medewerkers.js';
import { BeantwoordZoekopdracht } from '../beantwoord-zoekopdracht.js';
import { ZoekopdrachtEntiteit } from '../store/zoekopdracht.entiteit.js';
import { ZoekantwoordDto, ZoekopdrachtDto } from './zoekopdracht.dto.js';

const WIE = { rollen: CASUSWERKERS, doel: 'voor u een woning laten zoeken' };

@Controller('v1/zoekopdrachten')
export class ZoekopdrachtenController {
  constructor(
    private readonly poort: Poort,
    private readonly beantwoord: BeantwoordZoekopdracht,
  ) {}

  @Get()
  @Lees('zoekopdracht.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: OpCasusDto): Promise<ZoekopdrachtDto[]> {
    return this.poort.leesLijst(
      v,
      ZoekopdrachtDto,
      (w) => w.em.find(ZoekopdrachtEntiteit, { where: filter.waar(), order: { uiterlijk: 'ASC', id: 'ASC' } }),
      (rij) => rij.casus,
    );
  }

  @Post(':id/antwoord')
  @Doe('zoekopdracht.beantwoorden', WIE)
  antwoord(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invoer: ZoekantwoordDto,
  ): Promise<{ id: string }> {
    return this.poort.doe<Uitkomst>(v, casusVan, (w) => this.beantwoord.voer(w, id, { ...invoer }));
  }
}
