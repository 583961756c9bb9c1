import { Controller, Get } from '@nestjs/common';
import { HetVerzoek, Lees, Open, Poort, type Verzoek } from '@weerthuis/platform';
import { zonderNull } from '../gedeeld/zonder-null.js';
import { COORDINATOR } from '../gedeeld/rollen.js';
import { tel } from './tel.js';

/** Numbers for the coordinator, not for publication: small numbers tell about persons. */
export class TellingDto {
  /** People who moved into their own home. */
  @Open() gehuisvest!: number;
  /** Places in a facility that came free. */
  @Open() plekkenVrij!: number;
  /** Freed places that went to the next of a waiting list. */
  @Open() wachtlijstDoorgeschoven!: number;
  @Open() dagenLeegGemiddeld?: number;
  @Open() dagenWoonklaarTotSleutelMediaan?: number;
  @Open() dagenWoonklaarTotSleutelP90?: number;
  @Open() afgesloten!: number;
  @Open() opDeLijst!: number;
  @Open() inVoordracht!: number;
  @Open() inPlaatsing!: number;
  @Open() woningenBeschikbaar!: number;
}

@Controller('v1/tellingen')
export class TellingController {
  constructor(private readonly poort: Poort) {}

  @Get()
  @Lees('telling.inzien', { rollen: COORDINATOR, doel: 'weten wat de afspraken opleveren' })
  tel(@HetVerzoek() v: Verzoek): Promise<TellingDto> {
    return this.poort.lees(v, [], TellingDto, async (w) => zonderNull(await tel(w)));
  }
}
