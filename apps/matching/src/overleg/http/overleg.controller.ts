import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { bereidVoor, geagendeerd, stelAgendaOp } from '../bereid-voor.js';
import type { Overlegfeit } from '../domain/overleg.js';
import { leesOverleg, leesOverleggen, legVast } from '../store/overleggen.js';
import {
  AgendazaakDto,
  BesprekingDto,
  NieuwOverlegDto,
  OverlegbesluitDto,
  OverlegDto,
  OverlegRijDto,
  ZakenDto,
} from './overleg.dto.js';
import { alsOverleg, alsRij } from './toon.js';

const WIE = { rollen: COORDINATOR, doel: 'zorgen dat niemand vergeten wordt' };

/** The plaatsingsoverleg: prepare it from what is open, discuss, decide; the minutes are its facts. */
@Controller('v1/overleggen')
export class OverlegController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('overleg.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<OverlegRijDto[]> {
    return this.poort.leesLijst(v, OverlegRijDto, async (w) => (await leesOverleggen(w)).map(alsRij));
  }

  /** What the next meeting should talk about, worked out now. */
  @Get('agenda')
  @Lees('overleg.agenda', WIE)
  agenda(@HetVerzoek() v: Verzoek): Promise<AgendazaakDto[]> {
    return this.poort.leesLijst(
      v,
      AgendazaakDto,
      (w) => stelAgendaOp(this.hub, w),
      (rij) => rij.casus,
    );
  }

  @Get(':id')
  @Lees('overleg.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<OverlegDto> {
    return this.poort.lees(v, wieIn, OverlegDto, async (w) => alsOverleg(await leesOverleg(w, id)));
  }

  @Post()
  @Doe('overleg.voorbereiden', WIE)
  nieuw(@HetVerzoek() v: Verzoek, @Body() { dag, zaken }: NieuwOverlegDto): Promise<{ id: string }> {
    return this.poort.doe<{ id: string; casussen: string[] }>(
      v,
      (uit) => uit.casussen,
      (w) => bereidVoor(this.hub, w, { dag, zaken }),
    );
  }

  /** More on the agenda, before or during the meeting. */
  @Post(':id/zaken')
  @Doe('overleg.agenderen', WIE)
  zaken(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string, @Body() { zaken }: ZakenDto) {
    return this.schrijf(v, id, (w) => geagendeerd(this.hub, w, zaken));
  }

  @Post(':id/punten/:punt/bespreking')
  @Doe('overleg.bespreken', WIE)
  bespreek(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('punt', ParseUUIDPipe) punt: string,
    @Body() { notitie }: BesprekingDto,
  ) {
    return this.schrijf(v, id, () => [{ soort: 'besproken', punt, notitie }]);
  }

  /** Again replaces what was decided, as long as the meeting goes on; the minutes keep both. */
  @Post(':id/punten/:punt/besluit')
  @Doe('overleg.beslissen', WIE)
  beslis(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('punt', ParseUUIDPipe) punt: string,
    @Body() invoer: OverlegbesluitDto,
  ) {
    return this.schrijf(v, id, () => [{ soort: 'besloten', punt, ...invoer }]);
  }

  /** What was agreed is done; also after the meeting. */
  @Post(':id/punten/:punt/gedaan')
  @Doe('overleg.afronden', WIE)
  gedaan(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string, @Param('punt', ParseUUIDPipe) punt: string) {
    return this.schrijf(v, id, () => [{ soort: 'gedaan', punt }]);
  }

  /** From here the minutes stand. */
  @Post(':id/sluiting')
  @Doe('overleg.sluiten', WIE)
  sluit(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string) {
    return this.schrijf(v, id, () => [{ soort: 'gesloten' }]);
  }

  private async schrijf(
    v: Verzoek,
    id: Uuid,
    maak: (w: Werkeenheid) => Overlegfeit[] | Promise<Overlegfeit[]>,
  ): Promise<{ id: string }> {
    const uit = await this.poort.doe<{ id: string; casussen?: string[] }>(
      v,
      ({ casussen }) => casussen ?? [],
      async (w) => {
        const feiten = await maak(w);
        await legVast(w, id, feiten);
        const { punten } = await leesOverleg(w, id);
        const over = feiten.flatMap((f) => ('punt' in f ? [f.punt] : []));
        return { id, casussen: punten.filter((p) => over.includes(p.punt)).map((p) => p.casus) };
      },
    );
    return { id: uit.id };
  }
}

const wieIn = (uit: object): string[] => (uit as OverlegDto).punten.map((p) => p.casus);
