import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, LEZERS, type Id } from '../../kern/handelingen.js';
import { EisLeeg } from '../../kern/leeg.pipe.js';
import { Onderbreek } from '../onderbreek.js';
import { OnderbrekingEntiteit } from '../store/onderbreking.entiteit.js';
import { OnderbrekingDto, OnderbrekingUitDto } from './onderbreking.dto.js';

/** The person is away for a while before the key, and comes back. */
@Controller('v1/casussen/:casus/onderbrekingen')
export class OnderbrekingController {
  constructor(
    private readonly poort: Poort,
    private readonly onderbreek: Onderbreek,
  ) {}

  @Get()
  @Lees('onderbreking.lijst', LEZERS)
  lijst(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<OnderbrekingUitDto[]> {
    return this.poort.leesLijst(
      v,
      OnderbrekingUitDto,
      (w) => w.em.find(OnderbrekingEntiteit, { where: { casus }, order: { van: 'ASC', id: 'ASC' } }),
      () => casus,
    );
  }

  @Post()
  @Doe('onderbreking.vastleggen', BEGELEIDER)
  begin(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: OnderbrekingDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.onderbreek.begin(w, casus, { ...invoer }));
  }

  @Post('einde')
  @Doe('onderbreking.beeindigen', BEGELEIDER)
  einde(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body(EisLeeg) _leeg: object,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.onderbreek.eindig(w, casus));
  }
}
