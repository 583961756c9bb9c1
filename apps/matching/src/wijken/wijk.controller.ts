import { Controller, Get } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Hub } from '../gedeeld/hub.js';
import { COORDINATOR } from '../gedeeld/rollen.js';
import { leesWijken } from './lees-wijken.js';
import { WijkDto } from './wijk.dto.js';

@Controller('v1/wijken')
export class WijkController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('wijk.lijst', { rollen: COORDINATOR, doel: 'spreiden over wijken die het kunnen dragen' })
  lijst(@HetVerzoek() v: Verzoek): Promise<WijkDto[]> {
    return this.poort.leesLijst(v, WijkDto, (w) => leesWijken(this.hub, w));
  }
}
