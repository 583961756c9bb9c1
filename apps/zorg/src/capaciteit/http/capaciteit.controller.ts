import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { PLANNERS, type Id } from '../../kern/handelingen.js';
import { MeldCapaciteit } from '../meld-capaciteit.js';
import { Capaciteiten } from '../store/capaciteiten.js';
import { CapaciteitDto, CapaciteitUitDto } from './capaciteit.dto.js';

/** How many households can be supported in each gemeente. It concerns no person. */
@Controller('v1/capaciteit')
export class CapaciteitController {
  constructor(
    private readonly poort: Poort,
    private readonly meld: MeldCapaciteit,
    private readonly capaciteiten: Capaciteiten,
  ) {}

  @Put(':gemeente')
  @Doe('capaciteit.melden', PLANNERS)
  melden(@HetVerzoek() v: Verzoek, @Param('gemeente') gemeente: string, @Body() invoer: CapaciteitDto): Promise<Id> {
    return this.poort.doe(v, [], (w) => this.meld.voer(w, gemeente, { ...invoer }));
  }

  @Get()
  @Lees('capaciteit.lijst', PLANNERS)
  lijst(@HetVerzoek() v: Verzoek): Promise<CapaciteitUitDto[]> {
    return this.poort.leesLijst(v, CapaciteitUitDto, (w) => this.capaciteiten.overzicht(w));
  }
}
