import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { casusVan } from '@weerthuis/deelname';
import { landingstand } from '@weerthuis/domain';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { CasusfilterDto } from '../../kern/filters.dto.js';
import { BEGELEIDING, type Id } from '../../kern/handelingen.js';
import { BeginLanding } from '../begin-landing.js';
import { LandingEntiteit } from '../store/landing.entiteit.js';
import { WerkLandingBij } from '../werk-landing-bij.js';
import { LandingDto, LandingevaluatieDto, LandingstapDto, LandingUitDto } from './landing.dto.js';

/** Settling in the wijk, from before the move until three months after it. */
@Controller('v1')
export class LandingController {
  constructor(
    private readonly poort: Poort,
    private readonly begin: BeginLanding,
    private readonly werk: WerkLandingBij,
  ) {}

  @Get('landingen')
  @Lees('landing.lijst', BEGELEIDING)
  lijst(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<LandingUitDto[]> {
    return this.poort.leesLijst(
      v,
      LandingUitDto,
      async (w) => {
        const rijen = await w.em.find(LandingEntiteit, {
          where: casus ? { casus } : {},
          order: { vanaf: 'ASC', id: 'ASC' },
        });
        return rijen.map((l) => ({ ...l, stand: landingstand(l) }));
      },
      (rij) => rij.casus,
    );
  }

  @Post('casussen/:casus/landing')
  @Doe('landing.beginnen', BEGELEIDING)
  beginnen(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: LandingDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.begin.voer(w, casus, { ...invoer }));
  }

  @Post('landingen/:landing/contact')
  @Doe('landing.contact', BEGELEIDING)
  contact(
    @HetVerzoek() v: Verzoek,
    @Param('landing', ParseUUIDPipe) id: string,
    @Body() { op }: LandingstapDto,
  ): Promise<Id> {
    return this.poort.doe(v, casusVan, (w) => this.werk.meld(w, id, 'contactOp', op));
  }

  /** That the neighbours were told that somebody comes; what was told is about nobody and is not kept. */
  @Post('landingen/:landing/buurtbericht')
  @Doe('landing.buurtbericht', BEGELEIDING)
  buurtbericht(
    @HetVerzoek() v: Verzoek,
    @Param('landing', ParseUUIDPipe) id: string,
    @Body() { op }: LandingstapDto,
  ): Promise<Id> {
    return this.poort.doe(v, casusVan, (w) => this.werk.meld(w, id, 'buurtberichtOp', op));
  }

  @Post('landingen/:landing/evaluatie')
  @Doe('landing.evalueren', BEGELEIDING)
  evaluatie(
    @HetVerzoek() v: Verzoek,
    @Param('landing', ParseUUIDPipe) id: string,
    @Body() { op, uitkomst }: LandingevaluatieDto,
  ): Promise<Id> {
    return this.poort.doe(v, casusVan, (w) => this.werk.evalueer(w, id, op, uitkomst));
  }

  @Post('landingen/:landing/einde')
  @Doe('landing.stoppen', BEGELEIDING)
  stop(@HetVerzoek() v: Verzoek, @Param('landing', ParseUUIDPipe) id: string): Promise<Id> {
    return this.poort.doe(v, casusVan, (w) => this.werk.stop(w, id));
  }
}
