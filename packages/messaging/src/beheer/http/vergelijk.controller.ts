import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Afdrukken } from '../../afdruk/afdrukken.js';
import { schrijfHandeling } from '../handelingen.js';
import { handelVerschilAf, leesVergelijkingen } from '../vergelijkingen.js';
import { GedaanDto, VerwerpDto } from './bericht.dto.js';
import { VergelijkDto, VergelijkingDto } from './vergelijk.dto.js';
import { BEHEER } from './wie.js';

/** Whether what we hold is what the others hold. */
@Controller('v1/bus')
export class BusvergelijkController {
  constructor(
    private readonly poort: Poort,
    private readonly afdrukken: Afdrukken,
  ) {}

  @Get('vergelijk')
  @Lees('bus.vergelijking', BEHEER)
  stand(@HetVerzoek() v: Verzoek): Promise<VergelijkingDto> {
    return this.poort.lees(v, [], VergelijkingDto, (w) => leesVergelijkingen(w.em, w.regio));
  }

  @Post('vergelijk')
  @Doe('bus.vergelijken', BEHEER)
  vergelijk(@HetVerzoek() v: Verzoek, @Body() { partij }: VergelijkDto): Promise<GedaanDto> {
    return this.poort.doe(v, [], async (w) => {
      await this.afdrukken.vergelijk(w, partij);
      return { id: await schrijfHandeling(w, { wat: 'vergelijk', object: partij ? `partij:${partij}` : undefined }) };
    });
  }

  @Post('verschillen/:id/afhandelen')
  @Doe('bus.verschil-afhandelen', BEHEER)
  handelAf(@HetVerzoek() v: Verzoek, @Param('id') id: string, @Body() { reden }: VerwerpDto): Promise<GedaanDto> {
    return this.poort.doe(v, [], (w) => handelVerschilAf(w, id, reden));
  }
}
