import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, LEZERS, type Id } from '../../kern/handelingen.js';
import { zonderLeeg } from '../../kern/zonder-leeg.js';
import { LosDubbelOp } from '../los-dubbel-op.js';
import { DubbelBevestigingDto, DubbelUitDto, SamenvoegingDto } from './dubbel.dto.js';

/** Another open aanmelding of the same adult: naming each other, and going on as one. */
@Controller('v1/casussen/:casus')
export class DubbelController {
  constructor(
    private readonly poort: Poort,
    private readonly losOp: LosDubbelOp,
  ) {}

  @Get('dubbelen')
  @Lees('dubbel.lijst', LEZERS)
  lijst(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<DubbelUitDto[]> {
    return this.poort.leesLijst(
      v,
      DubbelUitDto,
      async (w) => (await this.losOp.dubbelen(w, casus)).map((d) => zonderLeeg(d)),
      (rij) => rij.casus,
    );
  }

  @Post('dubbelen')
  @Doe('dubbel.bevestigen', BEGELEIDER)
  bevestig(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { lid }: DubbelBevestigingDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.losOp.bevestig(w, casus, lid));
  }

  @Post('samenvoeging')
  @Doe('casus.samenvoegen', BEGELEIDER)
  voegSamen(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { met }: SamenvoegingDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.losOp.voegSamen(w, casus, met));
  }
}
