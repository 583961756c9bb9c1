import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { INDICATIE } from '../../kern/medewerkers.js';
import { BesluitUrgentie } from '../besluit-urgentie.js';
import { UrgentieEntiteit } from '../store/urgentie.entiteit.js';
import { UrgentiebesluitDto, UrgentieDto } from './urgentie.dto.js';

const WIE = { rollen: INDICATIE, doel: 'beslissen over voorrang' };

@Controller('v1/meldingen/:casus/urgentie')
export class UrgentieController {
  constructor(
    private readonly poort: Poort,
    private readonly besluit: BesluitUrgentie,
  ) {}

  @Get()
  @Lees('urgentie.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<UrgentieDto> {
    return this.poort.lees(v, casus, UrgentieDto, async (w) => {
      const rij = await w.em.findOneBy(UrgentieEntiteit, { id: casus });
      return rij && { ...rij, casus };
    });
  }

  @Post()
  @Doe('urgentie.besluiten', WIE)
  besluiten(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: UrgentiebesluitDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => this.besluit.voer(w, casus, { ...invoer }));
  }
}
