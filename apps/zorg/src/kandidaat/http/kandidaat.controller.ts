import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, LEZERS, type Id } from '../../kern/handelingen.js';
import { EisLeeg } from '../../kern/leeg.pipe.js';
import { VraagPauze } from '../vraag-pauze.js';
import { WatNeeBetekent } from '../wat-nee-betekent.js';
import { PauzeDto, UitlegDto } from './kandidaat.dto.js';

/** A pause in the search, and what a no will mean. */
@Controller('v1/casussen/:casus')
export class KandidaatController {
  constructor(
    private readonly poort: Poort,
    private readonly pauze: VraagPauze,
    private readonly nee: WatNeeBetekent,
  ) {}

  /** Read this to the person before the answer to a home is given. */
  @Get('wat-nee-betekent')
  @Lees('weigering.uitleggen', LEZERS)
  uitleg(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<UitlegDto> {
    return this.poort.lees(v, casus, UitlegDto, (w) => this.nee.voer(w, casus));
  }

  @Post('pauze')
  @Doe('kandidaat.parkeren', BEGELEIDER)
  parkeer(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: PauzeDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.pauze.parkeer(w, casus, { ...invoer }));
  }

  @Post('hervatting')
  @Doe('kandidaat.hervatten', BEGELEIDER)
  hervat(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body(EisLeeg) _leeg: object,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.pauze.hervat(w, casus));
  }
}
