import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { CASUSWERKERS } from '../../kern/medewerkers.js';
import { MeldInschrijving } from '../meld-inschrijving.js';
import { InschrijvingEntiteit } from '../store/inschrijving.entiteit.js';
import { InschrijvingDto, InschrijvingInvoerDto } from './inschrijving.dto.js';

const WIE = { rollen: CASUSWERKERS, doel: 'weten dat u op het nieuwe adres staat' };

@Controller('v1/casussen/:casus/inschrijving')
export class InschrijvingController {
  constructor(
    private readonly poort: Poort,
    private readonly meld: MeldInschrijving,
  ) {}

  @Get()
  @Lees('inschrijving.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<InschrijvingDto> {
    return this.poort.lees(v, casus, InschrijvingDto, (w) =>
      w.em.findOne(InschrijvingEntiteit, { where: { casus }, order: { op: 'DESC' } }),
    );
  }

  @Post()
  @Doe('inschrijving.melden', WIE)
  melden(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: InschrijvingInvoerDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => this.meld.voer(w, casus, invoer.op));
  }
}
