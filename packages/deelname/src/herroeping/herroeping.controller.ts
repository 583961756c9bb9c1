import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { weiger } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Doe, HetVerzoek, Lees, Poort, weigerOnbekend, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { casusVan } from '../casus-van.js';
import { CasusfilterDto } from '../lijst.dto.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { HerroepFeit } from './herroep-feit.js';
import {
  CasusvraagDto,
  HerroepbaarDto,
  HerroepingInvoerDto,
  HoudtStandAntwoordDto,
  HoudtStandDto,
} from './herroeping.dto.js';
import { HoudtStandEntiteit } from './houdtstand.entiteit.js';

const WIE = { rollen: BEHANDELAARS, doel: 'goedmaken wat verkeerd over u gemeld is' };

/** Taking back what was told in error, and saying what rested on it. */
@Controller('v1/herroepingen')
export class HerroepingController {
  constructor(
    private readonly poort: Poort,
    private readonly herroep: HerroepFeit,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Get()
  @Lees('herroeping.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: CasusfilterDto): Promise<HoudtStandDto[]> {
    return this.poort.leesLijst(
      v,
      HoudtStandDto,
      async (w) => {
        const order = { uiterlijk: 'ASC', id: 'ASC' } as const;
        const rijen = await w.em.find(HoudtStandEntiteit, { where: filter.waar(), order });
        return rijen.map((rij) => ({ ...rij, titel: this.convenant.partij(rij.van).titel }));
      },
      (rij) => rij.casus,
    );
  }

  @Get('mogelijk')
  @Lees('herroeping.mogelijk', WIE)
  mogelijk(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusvraagDto): Promise<HerroepbaarDto[]> {
    return this.poort.leesLijst(
      v,
      HerroepbaarDto,
      (w) => this.herroep.mogelijk(w, casus),
      (rij) => rij.casus,
    );
  }

  @Post()
  @Doe('feit.herroepen', WIE)
  terug(@HetVerzoek() v: Verzoek, @Body() invoer: HerroepingInvoerDto): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.herroep.voer(w, { ...invoer }));
  }

  @Post(':id/antwoord')
  @Doe('herroeping.beantwoorden', WIE)
  antwoord(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { antwoord }: HoudtStandAntwoordDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.beantwoord(w, id, antwoord));
  }

  private async beantwoord(w: Werkeenheid, id: string, antwoord: 'ja' | 'nee'): Promise<{ id: string; casus: string }> {
    const lock = { mode: 'pessimistic_write' } as const;
    const rij = (await w.em.findOne(HoudtStandEntiteit, { where: { id }, lock })) ?? weigerOnbekend();
    if (rij.stand !== 'open') alBeantwoord(rij.stand);
    const { casus, wat } = rij;
    if (antwoord === 'nee') await this.herroep.voer(w, { casus, wat, reden: 'niet-doorgegaan' });
    else await w.em.update(HoudtStandEntiteit, { id }, { stand: 'houdt-stand' });
    return { id, casus };
  }
}

const alBeantwoord = (stand: string): never =>
  weiger({
    code: 'herroeping-beantwoord',
    soort: 'conflict',
    titel: 'Hierop is al geantwoord.',
    detail: `De vraag staat op '${stand}' (toestanden van Weerthuis). Herroep het feit zelf als het toch niet klopt. Er is niets gewijzigd.`,
  });
