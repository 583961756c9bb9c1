import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { casusVan } from '@weerthuis/deelname';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Kandidaten } from '../kandidaten.js';
import { KandidaatDto, KandidaatKortDto, ToetsDto } from './kandidaat.dto.js';

const WIE = { rollen: ['verhuurconsulent'], doel: 'beoordelen of de woning verhuurd kan worden' };

/** The household that was proposed for a home, once zorg released who it is. */
@Controller('v1/kandidaten')
export class KandidatenController {
  constructor(
    private readonly poort: Poort,
    private readonly kandidaten: Kandidaten,
  ) {}

  @Get()
  @Lees('kandidaat.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<KandidaatKortDto[]> {
    return this.poort.leesLijst(
      v,
      KandidaatKortDto,
      (w) => this.kandidaten.alle(w),
      (k) => k.casus,
    );
  }

  @Get(':id')
  @Lees('kandidaat.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<KandidaatDto> {
    return this.poort.lees(v, casusVan, KandidaatDto, (w) => this.kandidaten.bekend(w, id));
  }

  @Post(':id/toets')
  @Doe('kandidaat.toetsen', WIE)
  toets(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invoer: ToetsDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, async (w) => {
      const k = await this.kandidaten.bekend(w, id);
      await this.kandidaten.bewaar(w, {
        ...k,
        toets: invoer.uitkomst,
        tweedeKans: invoer.tweedeKans ?? false,
      } as never);
      return { id, casus: k.casus };
    });
  }
}
