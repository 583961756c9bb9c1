import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDING, PLANNERS, type Id } from '../../kern/handelingen.js';
import { MeldVerhuizing } from '../meld-verhuizing.js';
import { MeldVrijePlek } from '../meld-vrije-plek.js';
import { VerhuizingDto, VrijePlekDto } from './verhuizing.dto.js';

/** Moved, and the place is free: two facts. */
@Controller('v1/casussen/:casus')
export class VerhuizingController {
  constructor(
    private readonly poort: Poort,
    private readonly verhuizing: MeldVerhuizing,
    private readonly vrijePlek: MeldVrijePlek,
  ) {}

  @Post('verhuizing')
  @Doe('verhuizing.melden', BEGELEIDING)
  verhuisd(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { op }: VerhuizingDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.verhuizing.voer(w, casus, op));
  }

  @Post('vrije-plek')
  @Doe('plek.vrijmelden', PLANNERS)
  plekVrij(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: VrijePlekDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.vrijePlek.voer(w, casus, { ...invoer }));
  }
}
