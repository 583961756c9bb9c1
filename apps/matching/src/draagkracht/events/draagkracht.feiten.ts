import { Controller } from '@nestjs/common';
import { CapaciteitGemeldMatching, DraagkrachtVastgesteldMatching } from '@weerthuis/contracts';
import { gemeenteVan } from '@weerthuis/domain';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { eisBron } from '../../casus/store/casussen.js';
import { Hub } from '../../gedeeld/hub.js';
import { CapaciteitEntiteit, DraagkrachtEntiteit } from '../store/draagkracht.entiteiten.js';

/** What buurten and organisations can take on: the owner's last word replaces the earlier one. */
@Controller()
export class DraagkrachtFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(DraagkrachtVastgesteldMatching)
  async draagkracht(f: DraagkrachtVastgesteldMatching, c: FeitContext): Promise<void> {
    eisBron(c.bron, this.hub.gemeente(gemeenteVan(f.buurt)));
    await c.werk.em.upsert(DraagkrachtEntiteit, { ...f, partij: c.bron }, ['buurt']);
  }

  @OpFeit(CapaciteitGemeldMatching)
  async capaciteit(f: CapaciteitGemeldMatching, c: FeitContext): Promise<void> {
    await c.werk.em.upsert(CapaciteitEntiteit, { ...f, partij: c.bron }, ['partij', 'gemeente']);
  }
}
