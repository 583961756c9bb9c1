import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, metBehandelaar, Poort, type Verzoek } from '@weerthuis/platform';
import { casusVan } from '../casus-van.js';
import { CasusfilterDto } from '../lijst.dto.js';
import { BehandelBezwaar } from './behandel-bezwaar.js';
import { BezwaarbeslissingDto, BezwaarDto, NieuwBezwaarDto } from './bezwaar.dto.js';
import { BezwaarEntiteit } from './bezwaar.entiteit.js';

const WIE = { rollen: ['begeleider', 'indicatieconsulent', 'coordinator'], doel: 'uw bezwaar of klacht behandelen' };
const BESLISSERS = { ...WIE, rollen: ['indicatieconsulent', 'coordinator'] };

/** Objections to decisions and complaints about the hub. */
@Controller('v1/bezwaren')
export class BezwaarController {
  constructor(
    private readonly poort: Poort,
    private readonly behandel: BehandelBezwaar,
  ) {}

  @Get()
  @Lees('bezwaar.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: CasusfilterDto): Promise<BezwaarDto[]> {
    return this.poort.leesLijst(
      v,
      BezwaarDto,
      async (w) => {
        const rijen = await w.em.find(BezwaarEntiteit, {
          where: filter.waar(),
          order: { uiterlijk: 'ASC', id: 'ASC' },
        });
        return metBehandelaar(w, rijen, filter.mijn && v.door.id);
      },
      (rij) => rij.casus,
    );
  }

  @Post()
  @Doe('bezwaar.indienen', WIE)
  dienIn(@HetVerzoek() v: Verzoek, @Body() invoer: NieuwBezwaarDto): Promise<{ id: string }> {
    return this.poort.doe(v, invoer.casus, (w) => this.behandel.dienIn(w, { ...invoer }));
  }

  @Post(':id/intrekking')
  @Doe('bezwaar.intrekken', WIE)
  trekIn(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.behandel.trekIn(w, id));
  }

  @Post(':id/verdaging')
  @Doe('bezwaar.verdagen', BESLISSERS)
  verdaag(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.behandel.verdaag(w, id));
  }

  @Post(':id/beslissing')
  @Doe('bezwaar.beslissen', BESLISSERS)
  beslis(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { uitkomst }: BezwaarbeslissingDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.behandel.beslis(w, id, uitkomst));
  }
}
