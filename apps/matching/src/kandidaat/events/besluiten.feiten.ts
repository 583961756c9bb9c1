import { Controller } from '@nestjs/common';
import {
  BindingVastgesteldMatching,
  IndicatieVastgesteldMatching,
  UrgentieBeslotenMatching,
} from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { Hub } from '../../gedeeld/hub.js';
import { ontvangBinding, ontvangIndicatie, ontvangUrgentie } from '../ontvang-besluiten.js';

/** What the gemeente decided about a candidate. */
@Controller()
export class BesluitenFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(IndicatieVastgesteldMatching)
  indicatie(f: IndicatieVastgesteldMatching, c: FeitContext): Promise<void> {
    return ontvangIndicatie(this.hub, c.werk, c.stroom, c.bron, f);
  }

  @OpFeit(UrgentieBeslotenMatching)
  urgentie(f: UrgentieBeslotenMatching, c: FeitContext): Promise<void> {
    return ontvangUrgentie(this.hub, c.werk, c.stroom, c.bron, f);
  }

  @OpFeit(BindingVastgesteldMatching)
  binding(f: BindingVastgesteldMatching, c: FeitContext): Promise<void> {
    return ontvangBinding(this.hub, c.werk, c.stroom, c.bron, f);
  }
}
