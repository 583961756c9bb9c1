import { Controller, Get } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { verhoudingen } from '../domain/verhouding.js';
import { GroepstellingEntiteit } from '../store/groepstelling.entiteit.js';
import { VerhoudingDto } from './verhouding.dto.js';

@Controller('v1/verhoudingen')
export class VerhoudingController {
  constructor(private readonly poort: Poort) {}

  /** From totals only: the hub does not know who is in which group. */
  @Get()
  @Lees('verhouding.inzien', { rollen: COORDINATOR, doel: 'weten of iedereen gelijke kansen krijgt' })
  lijst(@HetVerzoek() v: Verzoek): Promise<VerhoudingDto[]> {
    return this.poort.leesLijst(v, VerhoudingDto, async (w) => verhoudingen(await w.em.find(GroepstellingEntiteit)));
  }
}
