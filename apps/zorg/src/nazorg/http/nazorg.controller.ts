import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDING, type Id } from '../../kern/handelingen.js';
import { BehandelSignaal } from '../behandel-signaal.js';
import { BeantwoordOmklap } from '../beantwoord-omklap.js';
import { HoudEvaluatie } from '../houd-evaluatie.js';
import { MeldTerugval } from '../meld-terugval.js';
import { EvaluatieDto, OmklapantwoordDto, SignaalbehandelingDto, TerugvalDto } from './nazorg.dto.js';

/** After the move: evaluations, relapse, and the answer on the omklap. */
@Controller('v1')
export class NazorgController {
  constructor(
    private readonly poort: Poort,
    private readonly evaluatie: HoudEvaluatie,
    private readonly terugval: MeldTerugval,
    private readonly omklap: BeantwoordOmklap,
    private readonly signaal: BehandelSignaal,
  ) {}

  @Post('casussen/:casus/evaluaties')
  @Doe('evaluatie.vastleggen', BEGELEIDING)
  evalueer(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: EvaluatieDto,
  ): Promise<Id> {
    const doelen = invoer.doelen.map(({ doel, uitkomst }) => ({ doel, uitkomst }));
    return this.poort.doe(v, casus, (w) => this.evaluatie.voer(w, casus, { ...invoer, doelen }));
  }

  @Post('casussen/:casus/terugvallen')
  @Doe('terugval.melden', BEGELEIDING)
  valTerug(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: TerugvalDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.terugval.voer(w, casus, invoer));
  }

  /** Seen, agreed on, or closed: who gave the signal hears how far it is. */
  @Post('signalen/:signaal/behandeling')
  @Doe('signaal.behandelen', BEGELEIDING)
  behandel(
    @HetVerzoek() v: Verzoek,
    @Param('signaal', ParseUUIDPipe) id: string,
    @Body() invoer: SignaalbehandelingDto,
  ): Promise<Id> {
    return this.poort.doe(
      v,
      (uit: Id & { casus: string }) => uit.casus,
      (w) => this.signaal.voer(w, id, { ...invoer }),
    );
  }

  @Post('omklappen/:omklap/antwoorden')
  @Doe('omklap.beantwoorden', BEGELEIDING)
  antwoord(
    @HetVerzoek() v: Verzoek,
    @Param('omklap', ParseUUIDPipe) id: string,
    @Body() invoer: OmklapantwoordDto,
  ): Promise<Id> {
    const { rol, antwoord, reden } = invoer;
    return this.poort.doe(
      v,
      (uit: Id & { casus: string }) => uit.casus,
      (w) => this.omklap.voer(w, id, rol, { antwoord, ...(reden ? { reden } : {}) }),
    );
  }
}
