import { Controller, Get, Query } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { namenVan } from '../../verdeling/leg-uit.js';
import { stelZoekopdrachtenVoor } from '../stel-voor.js';
import { toonVoorstel } from './toon.js';
import { ZoekvoorstelDto, ZoekvoorstelvraagDto } from './zoekverdeling.dto.js';

@Controller('v1/zoekvoorstel')
export class ZoekverdelingController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  /** Worked out now, for everybody for whom nobody looks; a zoekopdracht is given by hand, person by person. */
  @Get()
  @Lees('zoekopdracht.voorstel', { rollen: COORDINATOR, doel: 'een woning zoeken die bij u past' })
  voorstel(@HetVerzoek() v: Verzoek, @Query() { na }: ZoekvoorstelvraagDto): Promise<ZoekvoorstelDto> {
    return this.poort.lees(v, wieZoekt, ZoekvoorstelDto, async (w) =>
      toonVoorstel(await stelZoekopdrachtenVoor(this.hub, w, na), namenVan(this.hub)),
    );
  }
}

const wieZoekt = (uit: object): string[] =>
  ((uit as ZoekvoorstelDto).mensen as { casus: string }[]).map((m) => m.casus);
