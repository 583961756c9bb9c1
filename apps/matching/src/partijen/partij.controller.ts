import { Controller, Get } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { HetVerzoek, Lees, Open, Poort, type Verzoek } from '@weerthuis/platform';
import { IEDEREEN } from '../gedeeld/rollen.js';

/** A party of the convenant; public knowledge within the region. */
export class PartijDto {
  @Open() oin!: string;
  @Open() naam!: string;
  @Open() titel!: string;
  @Open() rol!: string;
  @Open() status!: string;
  @Open() vervult!: string[];
  @Open() gemeentecode?: string;
  @Open() telefoon!: string;
}

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
