import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, type Id } from '../../kern/handelingen.js';
import { VerklaarWoonklaar } from '../verklaar-woonklaar.js';
import { WoonklaarverklaringDto } from './woonklaar.dto.js';

/** Ready to live independently, until a date. */
@Controller('v1/casussen/:casus/woonklaarverklaringen')
export class WoonklaarController {
  constructor(
    private readonly poort: Poort,
    private readonly verklaar: VerklaarWoonklaar,
  ) {}

  @Post()
  @Doe('woonklaar.verklaren', BEGELEIDER)
  verklaren(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { geldigTot }: WoonklaarverklaringDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.verklaar.voer(w, casus, geldigTot));
  }
}
