import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { beslis } from '../neem-besluit.js';
import { BesluitEntiteit } from '../store/besluit.entiteit.js';
import { BesluitAntwoordDto, BesluitDto, BesluitFilterDto } from './besluit.dto.js';

const WIE = { rollen: COORDINATOR, doel: 'beslissen wat de regio afsprak' };
const toon = ({ dossier }: BesluitEntiteit): BesluitDto => dossier;

@Controller('v1/besluiten')
export class BesluitController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('besluit.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: BesluitFilterDto): Promise<BesluitDto[]> {
    return this.poort.leesLijst(
      v,
      BesluitDto,
      async (w) => {
        const rijen = await w.em.find(BesluitEntiteit, {
          where: { ...filter },
          order: { uiterlijk: 'ASC', id: 'ASC' },
        });
        return rijen.map(toon);
      },
      (rij) => rij.casus,
    );
  }

  @Get(':besluit')
  @Lees('besluit.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('besluit', ParseUUIDPipe) id: string): Promise<BesluitDto> {
    return this.poort.lees(
      v,
      (rij) => (rij as BesluitDto).casus,
      BesluitDto,
      async (w) => {
        const rij = await w.em.findOneBy(BesluitEntiteit, { id });
        return rij && toon(rij);
      },
    );
  }

  /** The hub's own answer, as decider or adviser, where the region named it. */
  @Post(':besluit/antwoord')
  @Doe('besluit.nemen', WIE)
  async antwoord(
    @HetVerzoek() v: Verzoek,
    @Param('besluit', ParseUUIDPipe) id: string,
    @Body() invoer: BesluitAntwoordDto,
  ): Promise<{ id: string }> {
    const uit = await this.poort.doe<{ id: string; casus?: string }>(
      v,
      ({ casus }) => casus ?? [],
      (w) => beslis(this.hub, w, id, { ...invoer }),
    );
    return { id: uit.id };
  }
}
