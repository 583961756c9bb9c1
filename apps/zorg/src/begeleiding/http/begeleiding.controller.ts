import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDING, type Id } from '../../kern/handelingen.js';
import { BeeindigOndersteuning } from '../beeindig-ondersteuning.js';
import { MeldEigenInkomen } from '../meld-eigen-inkomen.js';
import { RegelDaginvulling } from '../regel-daginvulling.js';
import { SchrijfPlan } from '../schrijf-plan.js';
import { StartOndersteuning } from '../start-ondersteuning.js';
import { BegeleidingsplanEntiteit } from '../store/plan.entiteit.js';
import {
  DaginvullingDto,
  EigenInkomenDto,
  OndersteuningseindeDto,
  OndersteuningsstartDto,
  PlanDto,
  PlanUitDto,
} from './begeleiding.dto.js';

/** The support in the new home: plan, days, start and end. */
@Controller('v1/casussen/:casus')
export class BegeleidingController {
  constructor(
    private readonly poort: Poort,
    private readonly plan: SchrijfPlan,
    private readonly dag: RegelDaginvulling,
    private readonly inkomen: MeldEigenInkomen,
    private readonly start: StartOndersteuning,
    private readonly einde: BeeindigOndersteuning,
  ) {}

  @Get('begeleidingsplan')
  @Lees('begeleidingsplan.inzien', BEGELEIDING)
  toon(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) id: string): Promise<PlanUitDto> {
    return this.poort.lees(v, id, PlanUitDto, (w) => w.em.findOneBy(BegeleidingsplanEntiteit, { id }));
  }

  /** A plan that exists is replaced only with If-Match. */
  @Put('begeleidingsplan')
  @Doe('begeleidingsplan.schrijven', BEGELEIDING)
  schrijf(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { doelen }: PlanDto,
  ): Promise<Id> {
    const gelezen = doelen.map(({ doel, streefdatum }) => ({ doel, streefdatum }));
    return this.poort.doe(v, casus, (w) => this.plan.voer(w, v, casus, gelezen));
  }

  @Put('daginvulling')
  @Doe('daginvulling.regelen', BEGELEIDING)
  daginvulling(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: DaginvullingDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.dag.voer(w, casus, invoer));
  }

  @Put('eigen-inkomen')
  @Doe('inkomen.melden', BEGELEIDING)
  eigenInkomen(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: EigenInkomenDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.inkomen.voer(w, casus, invoer));
  }

  @Post('ondersteuningsstart')
  @Doe('ondersteuning.starten', BEGELEIDING)
  begin(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: OndersteuningsstartDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.start.voer(w, casus, { ...invoer }));
  }

  @Post('ondersteuningseinde')
  @Doe('ondersteuning.beeindigen', BEGELEIDING)
  eindig(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { op }: OndersteuningseindeDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.einde.voer(w, casus, op));
  }
}
