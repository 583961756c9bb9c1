import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { INDICATIE } from '../../kern/medewerkers.js';
import { StelBindingVast } from '../stel-binding-vast.js';
import { BindingEntiteit } from '../store/binding.entiteit.js';
import { BindingDto, BindingInvoerDto } from './binding.dto.js';

const WIE = { rollen: INDICATIE, doel: 'weten met welke plaats u een band heeft' };

@Controller('v1/meldingen/:casus/binding')
export class BindingController {
  constructor(
    private readonly poort: Poort,
    private readonly stelVast: StelBindingVast,
  ) {}

  @Get()
  @Lees('binding.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<BindingDto> {
    return this.poort.lees(v, casus, BindingDto, async (w) => {
      const rij = await w.em.findOneBy(BindingEntiteit, { id: casus });
      return rij && { ...rij, casus };
    });
  }

  @Post()
  @Doe('binding.vaststellen', WIE)
  vaststellen(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: BindingInvoerDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => this.stelVast.voer(w, casus, { ...invoer }));
  }
}
