import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Doe, HetVerzoek, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, type Id } from '../../kern/handelingen.js';
import { SchrijfWoonprofiel } from '../schrijf-woonprofiel.js';
import { WoonprofielDto } from './woonprofiel.dto.js';

/** What the home must be. */
@Controller('v1/casussen/:casus/woonprofiel')
export class WoonprofielController {
  constructor(
    private readonly poort: Poort,
    private readonly schrijf: SchrijfWoonprofiel,
  ) {}

  /** A profile that exists is replaced only with If-Match; its version is in the casus. */
  @Put()
  @Doe('woonprofiel.schrijven', BEGELEIDER)
  schrijven(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: WoonprofielDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.schrijf.voer(w, v, casus, { ...invoer }));
  }
}
