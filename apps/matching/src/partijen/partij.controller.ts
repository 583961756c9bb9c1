import { Controller, Get } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { IEDEREEN } from '../gedeeld/rollen.js';
import { PartijDto } from './partij.dto.js';

@Controller('v1/partijen')
export class PartijController {
  constructor(
    private readonly poort: Poort,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Get()
  @Lees('partij.lijst', { rollen: IEDEREEN, doel: 'weten wie meedoet' })
  lijst(@HetVerzoek() v: Verzoek): Promise<PartijDto[]> {
    return this.poort.leesLijst(v, PartijDto, () => Promise.resolve(this.convenant.partijen()));
  }
}
