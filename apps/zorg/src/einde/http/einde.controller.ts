import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, type Id } from '../../kern/handelingen.js';
import { EisLeeg } from '../../kern/leeg.pipe.js';
import { MeldElders } from '../meld-elders.js';
import { MeldOverlijden } from '../meld-overlijden.js';
import { EldersDto, OverlijdenDto } from './einde.dto.js';

/** How a casus ends without a home of the region. */
@Controller('v1/casussen/:casus')
export class EindeController {
  constructor(
    private readonly poort: Poort,
    private readonly elders: MeldElders,
    private readonly overlijden: MeldOverlijden,
  ) {}

  @Post('elders')
  @Doe('kandidaat.elders', BEGELEIDER)
  gevonden(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { op, reden }: EldersDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.elders.voer(w, casus, op, reden));
  }

  @Post('terugkeer')
  @Doe('kandidaat.terugkeer', BEGELEIDER)
  terug(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body(EisLeeg) _leeg: object,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.elders.terug(w, casus));
  }

  @Post('overlijden')
  @Doe('casus.overlijden', BEGELEIDER)
  overleden(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { op }: OverlijdenDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.overlijden.voer(w, casus, op));
  }
}
