import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { casusVan, type Uitkomst } from '../../kern/casus-van.js';
import { OpCasusDto } from '../../kern/casusfilter.dto.js';
import { INKOMEN } from '../../kern/medewerkers.js';
import { OpenSpoor } from '../open-spoor.js';
import { SpoorEntiteit } from '../store/spoor.entiteit.js';
import { WijzigSpoor } from '../wijzig-spoor.js';
import { NieuwSpoorDto, SpoorbesluitDto, SpoorDto } from './spoor.dto.js';

const WIE = { rollen: INKOMEN, doel: 'uw inkomen laten doorlopen' };

/** Uitkering, bijzondere bijstand, schuldhulp and inkomensbeheer, each with its dates. */
@Controller('v1')
export class SporenController {
  constructor(
    private readonly poort: Poort,
    private readonly open: OpenSpoor,
    private readonly wijzig: WijzigSpoor,
  ) {}

  @Get('sporen')
  @Lees('spoor.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: OpCasusDto): Promise<SpoorDto[]> {
    return this.poort.leesLijst(
      v,
      SpoorDto,
      (w) => w.em.find(SpoorEntiteit, { where: filter.waar(), order: { casus: 'ASC', soort: 'ASC', id: 'ASC' } }),
      (rij) => rij.casus,
    );
  }

  @Get('sporen/:spoor')
  @Lees('spoor.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('spoor', ParseUUIDPipe) id: string): Promise<SpoorDto> {
    return this.poort.lees(
      v,
      (s) => (s as SpoorDto).casus,
      SpoorDto,
      (w) => w.em.findOneBy(SpoorEntiteit, { id }),
    );
  }

  @Post('casussen/:casus/sporen')
  @Doe('spoor.openen', WIE)
  nieuw(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: NieuwSpoorDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => this.open.voer(w, casus, { ...invoer }));
  }

  @Put('sporen/:spoor')
  @Doe('spoor.besluiten', WIE)
  besluit(
    @HetVerzoek() v: Verzoek,
    @Param('spoor', ParseUUIDPipe) id: string,
    @Body() invoer: SpoorbesluitDto,
  ): Promise<{ id: string }> {
    return this.poort.doe<Uitkomst>(v, casusVan, (w) => this.wijzig.voer(w, v, id, { ...invoer }));
  }
}
