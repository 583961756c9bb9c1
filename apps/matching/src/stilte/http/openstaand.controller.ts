import { Controller, Get, Query } from '@nestjs/common';
import { HetVerzoek, Lees, metBehandelaar, Poort, type Verzoek } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { leesOpenstaand } from '../lees-openstaand.js';
import { OpenstaandDto, OpenstaandFilterDto } from './openstaand.dto.js';

const WIE = { rollen: COORDINATOR, doel: 'zorgen dat niemand vergeten wordt' };

@Controller('v1/openstaand')
export class OpenstaandController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  /** What is open in every casus that is on its way, first what lies highest. */
  @Get()
  @Lees('openstaand.lijst', WIE)
  lijst(
    @HetVerzoek() v: Verzoek,
    @Query() { casus, bij, partij, mijn }: OpenstaandFilterDto,
  ): Promise<OpenstaandDto[]> {
    return this.poort.leesLijst(
      v,
      OpenstaandDto,
      async (w) => {
        const rijen = await leesOpenstaand(this.hub, w, casus);
        const gevraagd = rijen.filter((s) => (!bij || s.bij === bij) && (!partij || s.partij === partij));
        return metBehandelaar(w, gevraagd, mijn && v.door.id);
      },
      (rij) => rij.casus,
    );
  }
}
