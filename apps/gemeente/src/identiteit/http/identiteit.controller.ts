import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { CASUSWERKERS } from '../../kern/medewerkers.js';
import { Identiteiten } from '../store/identiteiten.js';
import { IdentiteitDto } from './identiteit.dto.js';

/** Who it is about; every reading leaves a line. */
@Controller('v1/casussen/:casus/identiteit')
export class IdentiteitController {
  constructor(
    private readonly poort: Poort,
    private readonly identiteiten: Identiteiten,
  ) {}

  @Get()
  @Lees('identiteit.inzien', { rollen: CASUSWERKERS, doel: 'zeker weten om wie het gaat' })
  inzien(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<IdentiteitDto> {
    return this.poort.lees(v, casus, IdentiteitDto, async (w) => {
      const leden = await this.identiteiten.vanCasus(w, casus);
      if (!leden.length) return undefined;
      const contact = await this.identiteiten.contact(w, casus);
      return { id: casus, casus, leden, telefoon: contact?.telefoon, email: contact?.email };
    });
  }
}
