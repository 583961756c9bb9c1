import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, metBehandelaar, Poort, type Verzoek } from '@weerthuis/platform';
import { casusVan } from '../casus-van.js';
import { CasusfilterDto } from '../lijst.dto.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { BeantwoordBesluit } from './beantwoord-besluit.js';
import { BesluitantwoordDto, BesluitvraagDto } from './besluit.dto.js';
import { BesluitvraagEntiteit } from './besluitvraag.entiteit.js';

const WIE = { rollen: BEHANDELAARS, doel: 'beslissen wat de regio afsprak' };

/** Decisions and advice that the region asks of this organisation. */
@Controller('v1/besluitvragen')
export class BesluitvraagController {
  constructor(
    private readonly poort: Poort,
    private readonly beantwoord: BeantwoordBesluit,
  ) {}

  @Get()
  @Lees('besluitvraag.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: CasusfilterDto): Promise<BesluitvraagDto[]> {
    return this.poort.leesLijst(
      v,
      BesluitvraagDto,
      async (w) => {
        const order = { uiterlijk: 'ASC', besluit: 'ASC' } as const;
        const rijen = await w.em.find(BesluitvraagEntiteit, { where: filter.waar(), order });
        return metBehandelaar(w, rijen, filter.mijn && v.door.id);
      },
      (rij) => rij.casus,
    );
  }

  @Post(':besluit/antwoord')
  @Doe('besluit.beantwoorden', WIE)
  antwoord(
    @HetVerzoek() v: Verzoek,
    @Param('besluit', ParseUUIDPipe) besluit: string,
    @Body() invoer: BesluitantwoordDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.beantwoord.voer(w, besluit, { ...invoer }));
  }
}
