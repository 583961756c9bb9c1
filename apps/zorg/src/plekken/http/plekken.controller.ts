import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { PLANNERS, type Id } from '../../kern/handelingen.js';
import { zonderLeeg } from '../../kern/zonder-leeg.js';
import { opVolgorde } from '../domain/wachtlijst.js';
import { Plekkenlijst } from '../plekkenlijst.js';
import { PlekEntiteit } from '../store/plek.entiteit.js';
import { WachtendeEntiteit } from '../store/wachtende.entiteit.js';
import { VulPlekIn } from '../vul-plek-in.js';
import { BezettingDto, NieuwePlekDto, NieuweWachtendeDto, PlekUitDto, WachtendeUitDto } from './plekken.dto.js';

/** Places of the own facility and who waits for one. */
@Controller('v1')
export class PlekkenController {
  constructor(
    private readonly poort: Poort,
    private readonly lijst: Plekkenlijst,
    private readonly vulIn: VulPlekIn,
  ) {}

  @Get('plekken')
  @Lees('plek.lijst', PLANNERS)
  plekken(@HetVerzoek() v: Verzoek): Promise<PlekUitDto[]> {
    return this.poort.leesLijst(
      v,
      PlekUitDto,
      async (w) => (await w.em.find(PlekEntiteit, { order: { naam: 'ASC', id: 'ASC' } })).map(zonderLeeg),
      ({ casus }) => casus ?? [],
    );
  }

  @Post('plekken')
  @Doe('plek.toevoegen', PLANNERS)
  plek(@HetVerzoek() v: Verzoek, @Body() { naam, locatie }: NieuwePlekDto): Promise<Id> {
    return this.poort.doe(v, [], (w) => this.lijst.voegPlekToe(w, { naam, locatie }));
  }

  @Get('wachtlijst')
  @Lees('wachtlijst.inzien', PLANNERS)
  wachtlijst(@HetVerzoek() v: Verzoek): Promise<WachtendeUitDto[]> {
    return this.poort.leesLijst(
      v,
      WachtendeUitDto,
      async (w) =>
        opVolgorde(await w.em.findBy(WachtendeEntiteit, { plek: IsNull() })).map((rij, i) => ({ ...rij, rang: i + 1 })),
      ({ id }) => id,
    );
  }

  @Post('wachtlijst')
  @Doe('wachtlijst.aanvullen', PLANNERS)
  wachtende(@HetVerzoek() v: Verzoek, @Body() { aangemeldOp, soort }: NieuweWachtendeDto): Promise<Id> {
    return this.poort.doe(
      v,
      ({ id }: Id) => id,
      (w) => this.lijst.voegWachtendeToe(w, { aangemeldOp, soort }),
    );
  }

  @Post('plekken/:plek/bezetting')
  @Doe('plek.invullen', PLANNERS)
  bezetting(
    @HetVerzoek() v: Verzoek,
    @Param('plek', ParseUUIDPipe) plek: string,
    @Body() { wachtende }: BezettingDto,
  ): Promise<Id> {
    return this.poort.doe(v, wachtende, (w) => this.vulIn.voer(w, plek, wachtende));
  }
}
