import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { vanPunt } from '../../gedeeld/van-punt.js';
import { zonderNull } from '../../gedeeld/zonder-null.js';
import { PaarDto, toonPaar } from '../../shortlist/http/paar.dto.js';
import { shortlistVoor } from '../../shortlist/stel-shortlist-op.js';
import { AanbodEntiteit } from '../store/aanbod.entiteit.js';
import { leesAanbod } from '../store/aanbiedingen.js';
import { AanbodDto, AanbodFilterDto } from './aanbod.dto.js';

const WIE = { rollen: COORDINATOR, doel: 'een woning zoeken die bij u past' };

@Controller('v1/aanbod')
export class AanbodController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('aanbod.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() { coordinatiepunt, ...filter }: AanbodFilterDto): Promise<AanbodDto[]> {
    return this.poort.leesLijst(v, AanbodDto, async (w) => {
      const rijen = await w.em.find(AanbodEntiteit, { where: filter, order: { id: 'ASC' } });
      return vanPunt(rijen.map(this.toon), coordinatiepunt);
    });
  }

  @Get(':aanbod')
  @Lees('aanbod.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('aanbod', ParseUUIDPipe) id: string): Promise<AanbodDto> {
    return this.poort.lees(v, [], AanbodDto, async (w) => {
      const rij = await w.em.findOneBy(AanbodEntiteit, { id });
      return rij && this.toon(rij);
    });
  }

  /** Everybody on the list for this home, ranked, with the reason for every yes and no. */
  @Get(':aanbod/shortlist')
  @Lees('shortlist.inzien', WIE)
  shortlist(@HetVerzoek() v: Verzoek, @Param('aanbod', ParseUUIDPipe) id: string): Promise<PaarDto[]> {
    return this.poort.leesLijst(
      v,
      PaarDto,
      async (w) => (await shortlistVoor(this.hub, w, await leesAanbod(w, id))).map(toonPaar),
      (rij) => rij.casus,
    );
  }

  private readonly toon = ({ id, ...rij }: AanbodEntiteit): AanbodDto =>
    zonderNull({ ...rij, aanbod: id, coordinatiepunt: this.hub.coordinatiepunt(rij.woning.gemeente) }) as AanbodDto;
}
