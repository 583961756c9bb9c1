import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { magLeeg, weiger } from '@weerthuis/domain';
import { sjabloon } from '../bestanden/sjabloon.js';
import { Doe, Lees } from '../poort/handeling.js';
import { HetVerzoek } from '../poort/het-verzoek.js';
import { weigerOnbekend } from '../poort/onbekend.js';
import { Poort } from '../poort/poort.js';
import type { Verzoek } from '../poort/verzoek.js';
import {
  InleeskopDto,
  InleessoortDto,
  InleesverslagDto,
  InleesvraagDto,
  SjabloonvraagDto,
  UitgesteldDto,
} from './inlees.dto.js';
import { LeesIn } from './lees-in.js';
import { Inleessoorten, type Inleessoort } from './soort.js';
import { leesUitgesteld } from './uitgesteld.js';
import { leesVerslag, leesVerslagen } from './verslag.js';

/** Who may bring the lists of an organisation in, in each kind of party. */
const WIE = {
  rollen: ['begeleider', 'indicatieconsulent', 'verhuurconsulent', 'coordinator'],
  doel: 'gegevens overnemen uit een bestaande lijst',
};
const SOORT = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The first day of a region: what is on a list already comes in as a file. */
@Controller('v1/startstand')
export class StartstandController {
  constructor(
    private readonly poort: Poort,
    private readonly soorten: Inleessoorten,
    private readonly leesIn: LeesIn,
  ) {}

  @Get()
  @Lees('startstand.soorten', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<InleessoortDto[]> {
    return this.poort.leesLijst(v, InleessoortDto, () => Promise.resolve(this.soorten.alle.map(alsSoort)));
  }

  @Get('imports')
  @Lees('startstand.imports', WIE)
  imports(@HetVerzoek() v: Verzoek): Promise<InleeskopDto[]> {
    return this.poort.leesLijst(v, InleeskopDto, (w) => leesVerslagen(w.em));
  }

  /** How far an import is; to be asked again until it is gekeurd, afgekeurd or overgenomen. */
  @Get('imports/:id')
  @Lees('startstand.import', WIE)
  verslag(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<InleesverslagDto> {
    return this.poort.lees(v, [], InleesverslagDto, (w) => leesVerslag(w.em, id));
  }

  /** Facts that were read in, which of them were told, and which a rule refused. */
  @Get('uitgesteld')
  @Lees('startstand.uitgesteld', WIE)
  uitgesteld(@HetVerzoek() v: Verzoek): Promise<UitgesteldDto[]> {
    return this.poort.leesLijst(v, UitgesteldDto, (w) => leesUitgesteld(w.em));
  }

  @Get(':soort/sjabloon')
  @Lees('startstand.sjabloon', WIE)
  async sjabloon(@Param('soort') soort: string, @Query() { vorm = 'xlsx' }: SjabloonvraagDto): Promise<StreamableFile> {
    const { blad } = this.van(soort);
    const bestand = await sjabloon(blad, vorm);
    return new StreamableFile(bestand, {
      type: SOORT[vorm],
      disposition: `attachment; filename="sjabloon-${soort}.${vorm}"`,
    });
  }

  /** Body: the file itself, CSV or XLSX. Answers at once with the import, which goes on by itself. */
  @Post(':soort')
  @Doe('startstand.inlezen', WIE)
  lees(
    @HetVerzoek() v: Verzoek,
    @Param('soort') soort: string,
    @Query() { proef, bron, peildatum }: InleesvraagDto,
    @Body() bestand: unknown,
  ): Promise<{ id: string }> {
    const gekozen = this.van(soort);
    return this.poort.doe(v, [], (w) => {
      if (peildatum > w.klok.vandaag()) weigerMorgen();
      return this.leesIn.begin(w, gekozen, { bestand, proef: proef ?? false, bron, peildatum });
    });
  }

  private van(soort: string): Inleessoort {
    return this.soorten.van(soort) ?? weigerOnbekend();
  }
}

const alsSoort = ({ soort, titel, blad }: Inleessoort): InleessoortDto => ({
  soort,
  titel,
  kolommen: Object.entries(blad).map(([kolom, k]) => ({
    kolom,
    verplicht: !magLeeg(k),
    uitleg: k.uitleg,
    voorbeeld: k.voorbeeld,
  })),
});

const weigerMorgen = (): never =>
  weiger({
    code: 'datum-in-de-toekomst',
    soort: 'ongeldig',
    titel: 'De peildatum ligt na vandaag.',
    detail:
      'Een lijst is waar op een dag die geweest is (sjabloon). Kies de dag waarop de lijst klopte. Er is niets gewijzigd.',
    veld: 'peildatum',
  });
