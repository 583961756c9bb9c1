import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Doe, HetVerzoek, Lees, maakStuk, Poort, type Verzoek } from '@weerthuis/platform';
import { INDICATIE } from '../../kern/medewerkers.js';
import { BehandelMelding, type Stap } from '../behandel-melding.js';
import { brief } from '../brief.js';
import { MaakBrief } from '../maak-brief.js';
import { beschik, herroep, startOnderzoek, vraagAan } from '../domain/melding.js';
import { MeldingEntiteit } from '../store/melding.entiteit.js';
import { BeschikkingDto, BriefDto, MeldingDto, MeldingfilterDto } from './melding.dto.js';
import { MeldingKijk } from './melding-kijk.js';

const WIE = { rollen: INDICATIE, doel: 'beslissen over de hulp die u nodig heeft' };

/** From melding to beschikking, with the terms of the Wmo. */
@Controller('v1/meldingen')
export class MeldingenController {
  constructor(
    private readonly poort: Poort,
    private readonly behandel: BehandelMelding,
    private readonly kijk: MeldingKijk,
    private readonly maakBrief: MaakBrief,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Get()
  @Lees('melding.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: MeldingfilterDto): Promise<MeldingDto[]> {
    return this.poort.leesLijst(
      v,
      MeldingDto,
      async (w) => {
        const rijen = await w.em.find(MeldingEntiteit, { where: filter.waar(), order: { termijn: 'ASC', id: 'ASC' } });
        const uit: MeldingDto[] = [];
        for (const rij of rijen) uit.push(await this.kijk.toon(w, rij));
        return uit;
      },
      (rij) => rij.id,
    );
  }

  @Get(':casus')
  @Lees('melding.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<MeldingDto> {
    return this.poort.lees(v, casus, MeldingDto, async (w) => {
      const rij = await w.em.findOneBy(MeldingEntiteit, { id: casus });
      return rij && this.kijk.toon(w, rij);
    });
  }

  /** The decision as a letter, a tagged PDF; an employee reads it before it goes. */
  @Get(':casus/brief')
  @Lees('melding.brief', WIE)
  async brief(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<StreamableFile> {
    const gegevens = await this.poort.lees(v, casus, BriefDto, (w) => this.maakBrief.gegevens(w, casus));
    return new StreamableFile(await maakStuk(brief(gegevens, this.convenant.mij.titel)), {
      type: 'application/pdf',
      disposition: `attachment; filename="beschikking-${gegevens.casusnummer ?? 'melding'}.pdf"`,
    });
  }

  @Post(':casus/onderzoek')
  @Doe('melding.onderzoek-beginnen', WIE)
  onderzoek(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<{ id: string }> {
    return this.doe(v, casus, startOnderzoek);
  }

  /** The person signs the report as aanvraag: from here two weeks. */
  @Post(':casus/aanvraag')
  @Doe('melding.aanvraag-vastleggen', WIE)
  aanvraag(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<{ id: string }> {
    return this.doe(v, casus, vraagAan);
  }

  @Post(':casus/beschikking')
  @Doe('melding.beschikken', WIE)
  beschikking(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() invoer: BeschikkingDto,
  ): Promise<{ id: string }> {
    return this.doe(v, casus, (melding, vandaag) => beschik(melding, { ...invoer }, vandaag));
  }

  @Post(':casus/herroeping')
  @Doe('melding.beschikking-herroepen', WIE)
  herroeping(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<{ id: string }> {
    return this.doe(v, casus, herroep);
  }

  private doe(v: Verzoek, casus: string, stap: Stap): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => this.behandel.voer(w, casus, stap));
  }
}
