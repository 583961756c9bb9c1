import { Controller, Get } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { zonderNull } from '../gedeeld/zonder-null.js';
import { COORDINATOR } from '../gedeeld/rollen.js';
import { tel } from './tel.js';
import { TellingDto } from './telling.dto.js';

@Controller('v1/tellingen')
export class TellingController {
  constructor(private readonly poort: Poort) {}

  @Get()
  @Lees('telling.inzien', { rollen: COORDINATOR, doel: 'weten wat de afspraken opleveren' })
  tel(@HetVerzoek() v: Verzoek): Promise<TellingDto> {
    return this.poort.lees(v, [], TellingDto, async (w) => zonderNull(await tel(w)));
  }
}
