import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { CasusfilterDto } from '../../kern/filters.dto.js';
import { BEGELEIDER, LEZERS, type Id } from '../../kern/handelingen.js';
import { zonderLeeg } from '../../kern/zonder-leeg.js';
import { OndertekenOvereenkomst } from '../onderteken-overeenkomst.js';
import { OvereenkomstEntiteit } from '../store/overeenkomst.entiteit.js';
import { OndertekeningDto, OvereenkomstUitDto } from './overeenkomst.dto.js';

/** The lease, as far as the person or zorg signs it. */
@Controller('v1/overeenkomsten')
export class OvereenkomstenController {
  constructor(
    private readonly poort: Poort,
    private readonly onderteken: OndertekenOvereenkomst,
  ) {}

  @Get()
  @Lees('overeenkomst.lijst', LEZERS)
  lijst(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<OvereenkomstUitDto[]> {
    return this.poort.leesLijst(
      v,
      OvereenkomstUitDto,
      async (w) => (await w.em.findBy(OvereenkomstEntiteit, casus ? { casus } : {})).map(zonderLeeg),
      (rij) => rij.casus,
    );
  }

  @Post(':overeenkomst/ondertekeningen')
  @Doe('overeenkomst.ondertekenen', BEGELEIDER)
  ondertekening(
    @HetVerzoek() v: Verzoek,
    @Param('overeenkomst', ParseUUIDPipe) id: string,
    @Body() { door, op, medeOndertekend }: OndertekeningDto,
  ): Promise<Id> {
    return this.poort.doe(
      v,
      (uit: Id & { casus: string }) => uit.casus,
      (w) => this.onderteken.voer(w, id, door, op, medeOndertekend),
    );
  }
}
