import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { IsNull, Not } from 'typeorm';
import { CasusEntiteit } from '../../casus/store/casus.entiteit.js';
import { leesCasus } from '../../casus/store/casussen.js';
import { dubbeleCasussen } from '../../casus/store/dubbel.js';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { vanPunt } from '../../gedeeld/van-punt.js';
import { zonderNull } from '../../gedeeld/zonder-null.js';
import { PaarDto, toonPaar } from '../../shortlist/http/paar.dto.js';
import { geldendeIndicatie, mogelijkhedenVan } from '../../shortlist/stel-shortlist-op.js';
import { heropenKandidaat } from '../../einde/heropen.js';
import { hervatKandidaat, parkeerKandidaat } from '../pauze.js';
import { KandidaatDto, KandidaatFilterDto, ParkeringDto } from './kandidaat.dto.js';

const WIE = { rollen: COORDINATOR, doel: 'een woning zoeken die bij u past' };

@Controller('v1/kandidaten')
export class KandidaatController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('kandidaat.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() { stand, coordinatiepunt }: KandidaatFilterDto): Promise<KandidaatDto[]> {
    return this.poort.leesLijst(
      v,
      KandidaatDto,
      async (w) => {
        const where = { kandidaatStand: stand ?? Not(IsNull()) };
        const rijen = await w.em.find(CasusEntiteit, { where, order: { wachtSinds: 'ASC', id: 'ASC' } });
        return vanPunt(await this.toon(w, rijen), coordinatiepunt);
      },
      (rij) => rij.casus,
    );
  }

  @Get(':casus')
  @Lees('kandidaat.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<KandidaatDto> {
    return this.poort.lees(v, casus, KandidaatDto, async (w) => {
      const rij = await w.em.findOneBy(CasusEntiteit, { id: casus, kandidaatStand: Not(IsNull()) });
      return rij && (await this.toon(w, [rij]))[0];
    });
  }

  /** Every available home for this person, ranked, with the reason for every yes and no. */
  @Get(':casus/mogelijkheden')
  @Lees('mogelijkheden.inzien', WIE)
  mogelijkheden(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<PaarDto[]> {
    return this.poort.leesLijst(
      v,
      PaarDto,
      async (w) => (await mogelijkhedenVan(this.hub, w, await leesCasus(w, casus))).map(toonPaar),
      (rij) => rij.casus,
    );
  }

  /** Lets the search rest until a day; who was just asked for a home leaves that home to the next. */
  @Post(':casus/parkering')
  @Doe('kandidaat.parkeren', WIE)
  parkering(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { tot, reden }: ParkeringDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => parkeerKandidaat(this.hub, w, casus, { tot, reden }));
  }

  @Post(':casus/hervatting')
  @Doe('kandidaat.hervatten', WIE)
  hervatting(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => hervatKandidaat(this.hub, w, casus));
  }

  @Post(':casus/heropening')
  @Doe('kandidaat.heropenen', WIE)
  heropening(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => heropenKandidaat(this.hub, w, casus));
  }

  private async toon(w: Werkeenheid, rijen: CasusEntiteit[]): Promise<KandidaatDto[]> {
    const dubbel = await dubbeleCasussen(w);
    return rijen.map(({ id, kandidaatStand, indicaties, ...rij }) => {
      const indicatie = geldendeIndicatie(indicaties);
      const coordinatiepunt = this.hub.coordinatiepunt(rij.herkomst);
      const kern = {
        coordinatiepunt,
        casus: id,
        stand: kandidaatStand ?? '',
        dubbel: dubbel.has(id),
        ...(indicatie && { indicatie }),
      };
      return zonderNull({ ...rij, ...kern }) as KandidaatDto;
    });
  }
}
