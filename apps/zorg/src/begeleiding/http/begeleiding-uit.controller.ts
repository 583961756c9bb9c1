import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { LEZERS } from '../../kern/handelingen.js';
import { ToonBegeleiding } from '../toon-begeleiding.js';
import { BegeleidingUitDto } from './begeleiding-uit.dto.js';

/** What was agreed and recorded about the support of a casus. */
@Controller('v1/casussen/:casus/begeleiding')
export class BegeleidingUitController {
  constructor(
    private readonly poort: Poort,
    private readonly toon: ToonBegeleiding,
  ) {}

  @Get()
  @Lees('begeleiding.inzien', LEZERS)
  een(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<BegeleidingUitDto> {
    return this.poort.lees(v, casus, BegeleidingUitDto, (w) => this.toon.van(w, casus));
  }
}
