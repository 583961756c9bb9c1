import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { casusVan } from '../casus-van.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { BevestigNamens } from './bevestig-namens.js';
import { GeefMachtiging } from './geef-machtiging.js';
import { MachtigingEntiteit } from './machtiging.entiteit.js';
import { BevestigingDto, MachtigingDto, NieuweMachtigingDto } from './namens.dto.js';

const BEHEER = { rollen: ['beheerder'], doel: 'regelen wie namens ons een antwoord vastlegt' };
const WIE = { rollen: BEHANDELAARS, doel: 'samen beslissen over een woning' };

/** Answers that this organisation gives by phone: who may write them down, and whether they were so. */
@Controller('v1')
export class NamensController {
  constructor(
    private readonly poort: Poort,
    private readonly machtiging: GeefMachtiging,
    private readonly bevestig: BevestigNamens,
  ) {}

  @Get('machtiging')
  @Lees('machtiging.inzien', BEHEER)
  huidige(@HetVerzoek() v: Verzoek): Promise<MachtigingDto> {
    return this.poort.lees(
      v,
      [],
      MachtigingDto,
      async (w) => (await w.em.findOneBy(MachtigingEntiteit, { een: true })) ?? {},
    );
  }

  /** Lets the hub write down what this organisation answers by phone, until a day; without a day: not any more. */
  @Post('machtiging')
  @Doe('machtiging.geven', BEHEER)
  geef(@HetVerzoek() v: Verzoek, @Body() { tot }: NieuweMachtigingDto): Promise<{ id: string }> {
    return this.poort.doe(v, [], (w) => this.machtiging.voer(w, tot));
  }

  @Post('akkoordverzoeken/:verzoek/bevestiging')
  @Doe('akkoord.bevestigen', WIE)
  bevestiging(
    @HetVerzoek() v: Verzoek,
    @Param('verzoek', ParseUUIDPipe) verzoek: string,
    @Body() { uitkomst }: BevestigingDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.bevestig.voer(w, verzoek, uitkomst));
  }
}
