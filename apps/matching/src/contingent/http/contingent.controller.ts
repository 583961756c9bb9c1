import { Controller, Get } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { leesContingenten } from '../lees-contingenten.js';
import { ContingentDto } from './contingent.dto.js';

@Controller('v1/contingenten')
export class ContingentController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('contingent.lijst', { rollen: COORDINATOR, doel: 'weten hoe ver de afspraken zijn' })
  lijst(@HetVerzoek() v: Verzoek): Promise<ContingentDto[]> {
    return this.poort.leesLijst(v, ContingentDto, (w) => leesContingenten(this.hub, w));
  }
}
