import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, LEZERS, type Id } from '../../kern/handelingen.js';
import { Casussen } from '../../casus/store/casussen.js';
import { GeefToegang } from '../geef-toegang.js';
import { Toegangen } from '../store/toegangen.js';
import { TrekToegangIn } from '../trek-toegang-in.js';
import { NieuweToegangDto, ToegangscodeDto, ToegangUitDto } from './toegang.dto.js';

/** Codes with which a cliënt, or who helps, gets at the own pages. */
@Controller('v1/casussen/:casus/toegangen')
export class ToegangController {
  constructor(
    private readonly poort: Poort,
    private readonly casussen: Casussen,
    private readonly geef: GeefToegang,
    private readonly toegangen: Toegangen,
    private readonly trekIn: TrekToegangIn,
  ) {}

  /** Makes a code for in a letter. It works once, within fourteen days. */
  @Post()
  @Doe('toegang.geven', BEGELEIDER)
  nieuw(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: NieuweToegangDto,
  ): Promise<ToegangscodeDto> {
    return this.poort.doe(v, casus, (w) => this.geef.voer(w, casus, { ...invoer }));
  }

  @Get()
  @Lees('toegang.lijst', LEZERS)
  lijst(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<ToegangUitDto[]> {
    return this.poort.leesLijst(
      v,
      ToegangUitDto,
      async (w) => {
        await this.casussen.eigen(w, casus);
        return this.toegangen.van(w, casus);
      },
      (rij) => rij.casus,
    );
  }

  /** Ends it at once, also where somebody is logged in with it. */
  @Delete(':toegang')
  @Doe('toegang.intrekken', BEGELEIDER)
  intrekken(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Param('toegang', ParseUUIDPipe) toegang: string,
  ): Promise<Id> {
    return this.poort.doe(v, casus, async (w) => {
      await this.casussen.eigen(w, casus);
      return this.trekIn.voer(w, casus, toegang);
    });
  }
}
