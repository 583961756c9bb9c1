import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CasusfilterDto, casusVan } from '@weerthuis/deelname';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { EisLeeg } from '../../kern/leeg.pipe.js';
import { zonderLeeg } from '../../kern/zonder-leeg.js';
import { HerstelVergissing } from '../herstel-vergissing.js';
import { VergissingEntiteit } from '../store/vergissing.entiteit.js';
import { DatalekDto, NieuweVergissingDto, VergissingUitDto } from './vergissing.dto.js';

const doel = 'herstellen wat verkeerd ging met uw gegevens';
const BEGELEIDER = { rollen: ['begeleider'], doel };

/** A file that went to the wrong party or was of the wrong person. */
@Controller('v1')
export class VergissingController {
  constructor(
    private readonly poort: Poort,
    private readonly herstel: HerstelVergissing,
  ) {}

  @Post('casussen/:casus/vergissingen')
  @Doe('vergissing.melden', BEGELEIDER)
  meld(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { soort, ontvangers }: NieuweVergissingDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => this.herstel.meld(w, casus, soort, ontvangers ?? []));
  }

  @Get('vergissingen')
  @Lees('vergissing.lijst', { rollen: ['begeleider', 'planner'], doel })
  lijst(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<VergissingUitDto[]> {
    return this.poort.leesLijst(
      v,
      VergissingUitDto,
      async (w) => {
        const rijen = await w.em.find(VergissingEntiteit, {
          where: casus ? { casus } : {},
          order: { gemeldOp: 'DESC', id: 'ASC' },
        });
        return rijen.map((rij) => zonderLeeg(rij));
      },
      (rij) => rij.casus,
    );
  }

  /** The sender's own check, by another than the begeleider. */
  @Post('vergissingen/:id/datalektoets')
  @Doe('vergissing.datalek-beoordelen', { rollen: ['planner'], doel })
  datalek(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { uitkomst, reden }: DatalekDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.herstel.beoordeel(w, id, uitkomst, reden));
  }

  @Post('vergissingen/:id/herstel')
  @Doe('vergissing.herstellen', BEGELEIDER)
  hervat(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body(EisLeeg) _leeg: object,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.herstel.hervat(w, id));
  }
}
