import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { ALLE_ROLLEN } from '../ik/alle-rollen.js';
import { Concepten } from './concepten.js';
import { ConceptDto, ConceptInvoer } from './eigen.dto.js';
import { eisSleutelnaam } from './naam.js';

const WIE = { rollen: ALLE_ROLLEN, doel: 'werk afmaken dat begonnen is' };

/** Drafts of the caller. */
@Controller('v1/concepten')
export class ConceptenController {
  constructor(
    private readonly poort: Poort,
    private readonly concepten: Concepten,
  ) {}

  @Get(':sleutel')
  @Lees('concept.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('sleutel') sleutel: string): Promise<ConceptDto> {
    return this.poort.lees(v, [], ConceptDto, (w) => this.concepten.lees(w, v.door.id, sleutel));
  }

  /** The first time without If-Match, after that with the version it was made from. */
  @Put(':sleutel')
  @Doe('concept.bewaren', WIE)
  bewaar(
    @HetVerzoek() v: Verzoek,
    @Param('sleutel') sleutel: string,
    @Body() { inhoud }: ConceptInvoer,
  ): Promise<{ id: string; versie: number }> {
    return this.poort.doe(v, [], (w) => {
      w.stil = true;
      return this.concepten.bewaar(w, v, eisSleutelnaam(sleutel), inhoud);
    });
  }

  @Delete(':sleutel')
  @Doe('concept.verwijderen', WIE)
  verwijder(@HetVerzoek() v: Verzoek, @Param('sleutel') sleutel: string): Promise<{ id: string }> {
    return this.poort.doe(v, [], async (w) => {
      w.stil = true;
      await this.concepten.verwijder(w, v.door.id, sleutel);
      return { id: sleutel };
    });
  }
}
