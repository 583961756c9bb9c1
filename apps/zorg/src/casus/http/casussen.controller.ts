import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { BEGELEIDER, LEZERS, type Id } from '../../kern/handelingen.js';
import { StandfilterDto } from '../../kern/filters.dto.js';
import { EisLeeg } from '../../kern/leeg.pipe.js';
import { OpenCasus } from '../open-casus.js';
import { leesNamen } from '../store/namen.js';
import { SchermCasusAf } from '../scherm-casus-af.js';
import { ToonCasus } from '../toon-casus.js';
import { VoegVertegenwoordigerToe } from '../voeg-vertegenwoordiger-toe.js';
import { CasusnaamDto, CasusRijDto, CasusUitDto } from './casus-uit.dto.js';
import { AfschermingDto, NieuweCasusDto, NieuweVertegenwoordigerDto } from './casus.dto.js';

const AFSCHERMEN = { rollen: ['begeleider'], doel: 'u beschermen' };

/** Cliënten and their huishouden. */
@Controller('v1/casussen')
export class CasussenController {
  constructor(
    private readonly poort: Poort,
    private readonly open: OpenCasus,
    private readonly toon: ToonCasus,
    private readonly vertegenwoordiger: VoegVertegenwoordigerToe,
    private readonly scherm: SchermCasusAf,
  ) {}

  @Post()
  @Doe('casus.openen', BEGELEIDER)
  nieuw(@HetVerzoek() v: Verzoek, @Body() invoer: NieuweCasusDto): Promise<Id> {
    return this.poort.doe(
      v,
      ({ id }: Id) => id,
      (w) => this.open.voer(w, invoer),
    );
  }

  @Get()
  @Lees('casus.lijst', LEZERS)
  lijst(@HetVerzoek() v: Verzoek, @Query() { stand }: StandfilterDto): Promise<CasusRijDto[]> {
    return this.poort.leesLijst(
      v,
      CasusRijDto,
      (w) => this.toon.lijst(w, stand),
      (rij) => rij.casus,
    );
  }

  /** Who the aanvragers are, when somebody asks for it: each of them gets a line in the log. */
  @Get('namen')
  @Lees('casus.namen', BEGELEIDER)
  namen(@HetVerzoek() v: Verzoek): Promise<CasusnaamDto[]> {
    return this.poort.leesLijst(v, CasusnaamDto, leesNamen, (rij) => rij.casus);
  }

  @Get(':casus')
  @Lees('casus.inzien', LEZERS)
  een(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<CasusUitDto> {
    return this.poort.lees(v, casus, CasusUitDto, (w) => this.toon.een(w, casus));
  }

  @Post(':casus/vertegenwoordigers')
  @Doe('vertegenwoordiger.vastleggen', BEGELEIDER)
  vertegenwoordigers(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: NieuweVertegenwoordigerDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.vertegenwoordiger.voer(w, casus, invoer));
  }

  @Post(':casus/afscherming')
  @Doe('casus.afschermen', AFSCHERMEN)
  schermAf(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { waarnemer }: AfschermingDto,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.scherm.begin(w, casus, waarnemer));
  }

  @Post(':casus/einde-afscherming')
  @Doe('casus.afscherming-beeindigen', AFSCHERMEN)
  eindeAfscherming(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body(EisLeeg) _leeg: object,
  ): Promise<Id> {
    return this.poort.doe(v, casus, (w) => this.scherm.einde(w, casus));
  }
}
