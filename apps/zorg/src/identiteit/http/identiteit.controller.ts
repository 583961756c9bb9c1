import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { EisLeeg } from '../../kern/leeg.pipe.js';
import { CasusfilterDto } from '../../kern/filters.dto.js';
import { BEGELEIDER, LEZERS, type Id } from '../../kern/handelingen.js';
import { zonderLeeg } from '../../kern/zonder-leeg.js';
import { GeefIdentiteitVrij } from '../geef-identiteit-vrij.js';
import { BezichtigingEntiteit } from '../store/bezichtiging.entiteit.js';
import { IdentiteitsvrijgaveEntiteit } from '../store/vrijgave.entiteit.js';
import { BezichtigingUitDto, VrijgaveUitDto } from './identiteit.dto.js';

/** Who got to know the person, and the viewing that follows. */
@Controller('v1')
export class IdentiteitController {
  constructor(
    private readonly poort: Poort,
    private readonly geefVrij: GeefIdentiteitVrij,
  ) {}

  @Post('casussen/:casus/identiteitsvrijgaven')
  @Doe('identiteit.vrijgeven', BEGELEIDER)
  vrijgeven(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body(EisLeeg) _leeg: object,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.geefVrij.voer(w, casus));
  }

  @Get('identiteitsvrijgaven')
  @Lees('identiteitsvrijgave.lijst', LEZERS)
  vrijgaven(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<VrijgaveUitDto[]> {
    return this.poort.leesLijst(
      v,
      VrijgaveUitDto,
      async (w) => (await w.em.findBy(IdentiteitsvrijgaveEntiteit, casus ? { casus } : {})).map(zonderLeeg),
      (rij) => rij.casus,
    );
  }

  @Get('bezichtigingen')
  @Lees('bezichtiging.lijst', LEZERS)
  bezichtigingen(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<BezichtigingUitDto[]> {
    return this.poort.leesLijst(
      v,
      BezichtigingUitDto,
      async (w) => {
        const rijen = await w.em.find(BezichtigingEntiteit, { where: casus ? { casus } : {}, order: { op: 'ASC' } });
        return rijen.map(zonderLeeg);
      },
      (rij) => rij.casus,
    );
  }
}
