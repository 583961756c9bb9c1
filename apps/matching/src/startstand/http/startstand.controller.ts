import { Controller, Get, Post } from '@nestjs/common';
import { gemeenteVan, wijkVan } from '@weerthuis/domain';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { gebruiktIn, startstandVan } from '../belasting.js';
import { laatOvergenomenToe } from '../laat-overgenomen-toe.js';
import { BelastingDto, ToegelatenDto } from './startstand.dto.js';

/** The hub's own part of the first day, besides the lists it reads in. */
@Controller('v1')
export class HubstartstandController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Post('startstand-toelatingen')
  @Doe('startstand.toelaten', { rollen: COORDINATOR, doel: 'toelaten wie in de oude lijst al was toegelaten' })
  toelaten(@HetVerzoek() v: Verzoek): Promise<ToegelatenDto> {
    return this.poort.doe(
      v,
      (uit: ToegelatenDto & { casussen?: string[] }) => uit.casussen ?? [],
      (w) => laatOvergenomenToe(this.hub, w),
    );
  }

  @Get('belasting')
  @Lees('belasting.lijst', { rollen: COORDINATOR, doel: 'zien wat een buurt al draagt' })
  belasting(@HetVerzoek() v: Verzoek): Promise<BelastingDto[]> {
    return this.poort.leesLijst(v, BelastingDto, async (w) => {
      const standen = await startstandVan(this.hub, w);
      const buurten = [...standen.keys()].filter((b) => b.startsWith('BU')).sort();
      const uit: BelastingDto[] = [];
      for (const buurt of buurten) {
        const stand = standen.get(buurt);
        if (!stand) continue;
        const { aantal: startstand, bron, peildatum } = stand;
        const nu = await gebruiktIn(w, buurt, stand, undefined);
        uit.push({ buurt, wijk: wijkVan(buurt), gemeente: gemeenteVan(buurt), startstand, bron, peildatum, nu });
      }
      return uit;
    });
  }
}
