import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, type Id } from '../../kern/handelingen.js';
import { EisLeeg } from '../../kern/leeg.pipe.js';
import { DienAanmeldingIn } from '../dien-aanmelding-in.js';
import { HeropenAanmelding } from '../heropen-aanmelding.js';
import { TrekAanmeldingIn } from '../trek-aanmelding-in.js';
import { VulAanmeldingAan } from '../vul-aanmelding-aan.js';
import { IndieningDto, IntrekkingDto } from './aanmelding.dto.js';

/** The aanmelding leaves, is completed, is taken back. */
@Controller('v1/casussen/:casus')
export class AanmeldingController {
  constructor(
    private readonly poort: Poort,
    private readonly dienIn: DienAanmeldingIn,
    private readonly vulAan: VulAanmeldingAan,
    private readonly trekIn: TrekAanmeldingIn,
    private readonly heropen: HeropenAanmelding,
  ) {}

  @Post('indiening')
  @Doe('aanmelding.indienen', BEGELEIDER)
  indiening(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: IndieningDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.dienIn.voer(w, casus, invoer));
  }

  @Post('aanvulling')
  @Doe('aanmelding.aanvullen', BEGELEIDER)
  aanvulling(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body(EisLeeg) _leeg: object,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.vulAan.voer(w, casus));
  }

  @Post('intrekking')
  @Doe('aanmelding.intrekken', BEGELEIDER)
  intrekking(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { reden }: IntrekkingDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.trekIn.voer(w, casus, reden));
  }

  @Post('heropening')
  @Doe('aanmelding.heropenen', BEGELEIDER)
  heropening(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body(EisLeeg) _leeg: object,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.heropen.voer(w, casus));
  }
}
