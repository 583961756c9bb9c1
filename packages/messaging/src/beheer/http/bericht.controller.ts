import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { Berichtenbeheer, type Gedaan } from '../berichtenbeheer.js';
import { betrokkeneVan, leesBerichten, leesOorzaken } from '../berichtenlijst.js';
import {
  BerichtDto,
  BerichtfilterDto,
  GedaanDto,
  OorzaakDto,
  OorzaakregelDto,
  RedenDto,
  VerwerpDto,
} from './bericht.dto.js';
import { eisVolg } from './eis-volg.js';
import { BEHEER } from './wie.js';

/** Messages that stopped: see them, try them again, or give them up with a reason. */
@Controller('v1/bus')
export class BusberichtController {
  constructor(
    private readonly poort: Poort,
    private readonly beheer: Berichtenbeheer,
  ) {}

  @Get('berichten')
  @Lees('bus.berichten', BEHEER)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: BerichtfilterDto): Promise<BerichtDto[]> {
    const { stand = 'vastgehouden', bron, type, na } = filter;
    return this.poort.leesLijst(
      v,
      BerichtDto,
      (w) => leesBerichten(w.em, w.regio, { stand, bron, type, na }),
      betrokkeneVan,
    );
  }

  @Get('berichten/:volg')
  @Lees('bus.bericht', BEHEER)
  een(@HetVerzoek() v: Verzoek, @Param('volg') nummer: string): Promise<BerichtDto> {
    const volg = eisVolg(nummer);
    return this.poort.lees(
      v,
      (rij) => betrokkeneVan(rij as BerichtDto),
      BerichtDto,
      async (w) => (await leesBerichten(w.em, w.regio, { volg }))[0],
    );
  }

  @Get('oorzaken')
  @Lees('bus.oorzaken', BEHEER)
  oorzaken(@HetVerzoek() v: Verzoek): Promise<OorzaakregelDto[]> {
    return this.poort.leesLijst(v, OorzaakregelDto, (w) => leesOorzaken(w.em, w.regio));
  }

  @Post('berichten/:volg/herstel')
  @Doe('bus.herstellen', BEHEER)
  herstel(@HetVerzoek() v: Verzoek, @Param('volg') nummer: string, @Body() invoer: RedenDto): Promise<GedaanDto> {
    const volg = eisVolg(nummer);
    return this.doe(v, (w) => this.beheer.herstel(w, volg, invoer.reden));
  }

  @Post('herstel')
  @Doe('bus.oorzaak-herstellen', BEHEER)
  herstelOorzaak(@HetVerzoek() v: Verzoek, @Body() { oorzaak, type, reden }: OorzaakDto): Promise<GedaanDto> {
    return this.doe(v, (w) => this.beheer.herstelOorzaak(w, oorzaak, type, reden));
  }

  @Post('berichten/:volg/verwerp')
  @Doe('bus.verwerpen', BEHEER)
  verwerp(@HetVerzoek() v: Verzoek, @Param('volg') nummer: string, @Body() { reden }: VerwerpDto): Promise<GedaanDto> {
    const volg = eisVolg(nummer);
    return this.doe(v, (w) => this.beheer.verwerp(w, volg, reden));
  }

  /** The same request again gives the id alone. */
  private async doe(v: Verzoek, werk: (w: Werkeenheid) => Promise<Gedaan>): Promise<GedaanDto> {
    const { id, aantal }: Partial<Gedaan> & { id: string } = await this.poort.doe(v, (g) => g.betrokkenen, werk);
    return { id, ...(aantal === undefined ? {} : { aantal }) };
  }
}
