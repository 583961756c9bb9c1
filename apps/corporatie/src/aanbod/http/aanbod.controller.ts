import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { DoeAanbod } from '../doe-aanbod.js';
import { AanbodEntiteit } from '../store/aanbod.entiteit.js';
import { TrekAanbodIn } from '../trek-aanbod-in.js';
import { AanbodDto, AanbodInvoerDto, IntrekkingDto, StandfilterDto } from './aanbod.dto.js';

const WIE = { rollen: ['verhuurconsulent'], doel: 'woningen toezeggen' };

/** Homes pledged to the region. */
@Controller('v1/aanbod')
export class AanbodController {
  constructor(
    private readonly poort: Poort,
    private readonly doe: DoeAanbod,
    private readonly trekIn: TrekAanbodIn,
  ) {}

  @Get()
  @Lees('aanbod.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() { stand }: StandfilterDto): Promise<AanbodDto[]> {
    return this.poort.leesLijst(v, AanbodDto, (w) =>
      w.em.find(AanbodEntiteit, { where: stand ? { stand } : {}, order: { beschikbaarVanaf: 'ASC', id: 'ASC' } }),
    );
  }

  @Get(':id')
  @Lees('aanbod.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<AanbodDto> {
    return this.poort.lees(v, [], AanbodDto, (w) => w.em.findOneBy(AanbodEntiteit, { id }));
  }

  @Post()
  @Doe('aanbod.doen', WIE)
  nieuw(@HetVerzoek() v: Verzoek, @Body() invoer: AanbodInvoerDto): Promise<{ id: string }> {
    return this.poort.doe(v, [], (w) => this.doe.voer(w, { ...invoer }));
  }

  @Post(':id/intrekking')
  @Doe('aanbod.intrekken', WIE)
  intrekken(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invoer: IntrekkingDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, [], (w) => this.trekIn.voer(w, id, invoer.reden));
  }
}
