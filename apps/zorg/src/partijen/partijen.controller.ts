import { Controller, Get } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { HetVerzoek, Lees, Open, Poort, type Verzoek } from '@weerthuis/platform';

/** A party of the convenant: who it is called, nothing about a person. */
export class PartijUitDto {
  @Open() oin!: string;
  @Open() titel!: string;
  /** Kind of party: matching, zorg, gemeente or corporatie. */
  @Open() rol!: string;
  @Open() telefoon?: string;
}

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
