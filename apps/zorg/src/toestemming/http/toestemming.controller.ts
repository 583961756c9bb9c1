import { Body, Controller, Delete, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Doe, HetVerzoek, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, type Id } from '../../kern/handelingen.js';
import { LegToestemmingVast } from '../leg-toestemming-vast.js';
import { TrekToestemmingIn } from '../trek-toestemming-in.js';
import { ToestemmingDto } from './toestemming.dto.js';

/** The toestemming geheimhouding of a casus: recorded, replaced, withdrawn. */
@Controller('v1/casussen/:casus/toestemming')
export class ToestemmingController {
  constructor(
    private readonly poort: Poort,
    private readonly leg: LegToestemmingVast,
    private readonly trek: TrekToestemmingIn,
  ) {}

  @Put()
  @Doe('toestemming.vastleggen', BEGELEIDER)
  vastleggen(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: ToestemmingDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.leg.voer(w, casus, invoer));
  }

  @Delete()
  @Doe('toestemming.intrekken', BEGELEIDER)
  intrekken(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.trek.voer(w, casus));
  }
}
