import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Herstel } from '../../herstel/herstel.js';
import { schrijfHandeling } from '../handelingen.js';
import { GedaanDto, VerwerpDto } from './bericht.dto.js';
import { eisVolg } from './eis-volg.js';
import { HerstelstandDto, OpnieuwDto, WeesDto } from './herstel.dto.js';
import { BEHEER } from './wie.js';

/** What is missing asked again, and what follows when a database was put back to an earlier moment. */
@Controller('v1/bus')
export class BusherstelController {
  constructor(
    private readonly poort: Poort,
    private readonly herstel: Herstel,
  ) {}

  @Post('opnieuw')
  @Doe('bus.opnieuw-vragen', BEHEER)
  opnieuw(@HetVerzoek() v: Verzoek, @Body() { partij, stroom, reden }: OpnieuwDto): Promise<GedaanDto> {
    return this.poort.doe(v, [], async (w) => {
      await this.herstel.vraagOpnieuw(w, partij, stroom);
      const object = `partij:${partij}${stroom ? ` stroom:${stroom}` : ''}`;
      return { id: await schrijfHandeling(w, { wat: 'opnieuw', waarom: reden, object }) };
    });
  }

  @Get('herstel-na-terugzetten')
  @Lees('bus.terugzetten-inzien', BEHEER)
  stand(@HetVerzoek() v: Verzoek): Promise<HerstelstandDto> {
    return this.poort.lees(v, [], HerstelstandDto, () => this.herstel.stand());
  }

  @Post('herstel-na-terugzetten')
  @Doe('bus.terugzetten-bevestigen', BEHEER)
  bevestig(@HetVerzoek() v: Verzoek, @Body() { reden }: VerwerpDto): Promise<GedaanDto> {
    return this.poort.doe(v, [], async (w) => {
      await this.herstel.bevestig(w, reden);
      return { id: await schrijfHandeling(w, { wat: 'terugzetten', waarom: reden }) };
    });
  }

  @Get('wezen')
  @Lees('bus.wezen', BEHEER)
  wezen(@HetVerzoek() v: Verzoek): Promise<WeesDto[]> {
    return this.poort.leesLijst(v, WeesDto, async (w) =>
      (await this.herstel.wezen(w.em)).map(({ id, ...wees }) => ({ volg: id, ...wees })),
    );
  }

  @Post('wezen/:volg/bevestig')
  @Doe('bus.wees-bevestigen', BEHEER)
  bevestigWees(
    @HetVerzoek() v: Verzoek,
    @Param('volg') nummer: string,
    @Body() { reden }: VerwerpDto,
  ): Promise<GedaanDto> {
    const volg = eisVolg(nummer);
    return this.poort.doe(v, [], async (w) => {
      await this.herstel.bevestigWees(w, volg, reden);
      return { id: await schrijfHandeling(w, { wat: 'wees', waarom: reden, object: `wees:${volg}` }) };
    });
  }
}
