import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { legAntwoordVast } from '../leg-antwoord-vast.js';
import { MachtigingEntiteit } from '../store/machtiging.entiteit.js';
import { GehoordDto, MachtigingDto } from './namens.dto.js';

const WIE = { rollen: COORDINATOR, doel: 'samen beslissen over een woning' };

/** Answers that parties give by phone. */
@Controller('v1')
export class NamensController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  /** Which parties let the hub write down their answers, and until when. */
  @Get('machtigingen')
  @Lees('machtiging.lijst', WIE)
  machtigingen(@HetVerzoek() v: Verzoek): Promise<MachtigingDto[]> {
    return this.poort.leesLijst(v, MachtigingDto, (w) => w.em.find(MachtigingEntiteit, { order: { partij: 'ASC' } }));
  }

  @Post('voordrachten/:voordracht/akkoorden/:verzoek/namens')
  @Doe('akkoord.namens-vastleggen', WIE)
  async namens(
    @HetVerzoek() v: Verzoek,
    @Param('voordracht', ParseUUIDPipe) voordracht: string,
    @Param('verzoek', ParseUUIDPipe) verzoek: string,
    @Body() invoer: GehoordDto,
  ): Promise<{ id: string }> {
    const uit = await this.poort.doe<{ id: string; casus?: string }>(
      v,
      ({ casus }) => casus ?? [],
      (w) => legAntwoordVast(this.hub, w, voordracht, verzoek, { ...invoer }),
    );
    return { id: uit.id };
  }
}
