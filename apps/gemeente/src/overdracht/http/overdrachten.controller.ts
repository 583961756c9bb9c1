import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { casusVan, type Uitkomst } from '../../kern/casus-van.js';
import { OpCasusDto } from '../../kern/casusfilter.dto.js';
import { INKOMEN } from '../../kern/medewerkers.js';
import { AanvaardOverdracht } from '../aanvaard-overdracht.js';
import { BiedOverdrachtAan } from '../bied-overdracht-aan.js';
import { OverdrachtEntiteit } from '../store/overdracht.entiteit.js';
import { AanbiedingDto, AanvaardingDto, OverdrachtDto } from './overdracht.dto.js';

const WIE = { rollen: INKOMEN, doel: 'uw inkomen laten doorlopen' };

/** From gemeente to gemeente, so that no day of benefit is missing. */
@Controller('v1')
export class OverdrachtenController {
  constructor(
    private readonly poort: Poort,
    private readonly biedAan: BiedOverdrachtAan,
    private readonly aanvaard: AanvaardOverdracht,
  ) {}

  @Get('overdrachten')
  @Lees('overdracht.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: OpCasusDto): Promise<OverdrachtDto[]> {
    return this.poort.leesLijst(
      v,
      OverdrachtDto,
      (w) => w.em.find(OverdrachtEntiteit, { where: filter.waar(), order: { aangebodenOp: 'ASC', id: 'ASC' } }),
      (rij) => rij.casus,
    );
  }

  @Post('casussen/:casus/overdracht')
  @Doe('overdracht.aanbieden', WIE)
  aanbieden(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: AanbiedingDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => this.biedAan.voer(w, casus, invoer.uitkeringTot));
  }

  @Post('overdrachten/:overdracht/aanvaarding')
  @Doe('overdracht.aanvaarden', WIE)
  aanvaarden(
    @HetVerzoek() v: Verzoek,
    @Param('overdracht', ParseUUIDPipe) id: string,
    @Body() invoer: AanvaardingDto,
  ): Promise<{ id: string }> {
    return this.poort.doe<Uitkomst>(v, casusVan, (w) => this.aanvaard.voer(w, id, invoer.uitkeringVanaf));
  }
}
