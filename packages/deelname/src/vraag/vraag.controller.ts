import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Doe, HetVerzoek, Lees, metBehandelaar, Poort, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { casusVan } from '../casus-van.js';
import { CasusfilterDto } from '../lijst.dto.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { BeantwoordVraag } from './beantwoord-vraag.js';
import { StelVraag } from './stel-vraag.js';
import { NieuweVraagDto, VraagantwoordDto, VraagDto, VraagleestDto, VraagverzendingDto } from './vraag.dto.js';
import { VraagEntiteit } from './vraag.entiteit.js';
import { Vraaghaken } from './vraaghaken.js';

const WIE = { rollen: [...BEHANDELAARS, 'coordinator'], doel: 'elkaar vragen wat nodig is om u te helpen' };
type Id = Promise<{ id: string }>;

/** Questions to and from other organisations about a casus. */
@Controller('v1/vragen')
export class VraagController {
  constructor(
    private readonly poort: Poort,
    private readonly stel: StelVraag,
    private readonly beantwoord: BeantwoordVraag,
    private readonly haken: Vraaghaken,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Get()
  @Lees('vraag.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: CasusfilterDto): Promise<VraagDto[]> {
    return this.poort.leesLijst(
      v,
      VraagDto,
      async (w) => {
        const order = { uiterlijk: 'ASC', id: 'ASC' } as const;
        const rijen = await w.em.find(VraagEntiteit, { where: filter.waar(), order });
        return this.metNamen(w, await metBehandelaar(w, rijen, filter.mijn && v.door.id));
      },
      (rij) => rij.casus,
    );
  }

  /** A concept: nothing leaves. */
  @Post()
  @Doe('vraag.opstellen', WIE)
  opstellen(@HetVerzoek() v: Verzoek, @Body() invoer: NieuweVraagDto): Id {
    return this.poort.doe(v, invoer.casus, (w) => this.stel.stelOp(w, { ...invoer }));
  }

  /** "Dit leest de corporatie": what goes, cut as it will be cut, with the print that sending asks for. */
  @Get(':id/leest')
  @Lees('vraag.voorlezen', WIE)
  leest(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<VraagleestDto> {
    return this.poort.lees(v, casusVan, VraagleestDto, (w) => this.stel.toon(w, id));
  }

  @Post(':id/verzending')
  @Doe('vraag.stellen', WIE)
  verzenden(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { afdruk }: VraagverzendingDto,
  ): Id {
    return this.poort.doe(v, casusVan, (w) => this.stel.verzend(w, id, afdruk));
  }

  @Post(':id/intrekking')
  @Doe('vraag.intrekken', WIE)
  intrekken(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Id {
    return this.poort.doe(v, casusVan, (w) => this.stel.trekIn(w, id));
  }

  @Post(':id/antwoord')
  @Doe('vraag.beantwoorden', WIE)
  antwoord(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string, @Body() invoer: VraagantwoordDto): Id {
    return this.poort.doe(v, casusVan, (w) => this.beantwoord.voer(w, id, { ...invoer }));
  }

  /** With what people call the casus and the other organisation. */
  private async metNamen<R extends VraagEntiteit>(
    w: Werkeenheid,
    rijen: R[],
  ): Promise<(R & { titel: string; casusnummer?: string })[]> {
    const nummers = await this.haken.van.nummers(
      w,
      rijen.map(({ casus }) => casus),
    );
    return rijen.map((rij) => {
      const casusnummer = nummers.get(rij.casus);
      return { ...rij, titel: this.convenant.partij(rij.ander).titel, ...(casusnummer && { casusnummer }) };
    });
  }
}
