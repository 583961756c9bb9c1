import { Controller, Get } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { PartijUitDto } from './partij.dto.js';

/** The parties of the convenant, to choose from and to call. */
@Controller('v1/partijen')
export class PartijenController {
  constructor(
    private readonly poort: Poort,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Get()
  @Lees('partij.lijst', { rollen: ['begeleider', 'planner'], doel: 'weten met wie u te maken heeft' })
  lijst(@HetVerzoek() v: Verzoek): Promise<PartijUitDto[]> {
    return this.poort.leesLijst(v, PartijUitDto, () => Promise.resolve([...this.convenant.partijen()]));
  }
}
