import { Controller } from '@nestjs/common';
import { IndicatieVastgesteldZorg, ToelatingBeslotenZorg, UrgentieBeslotenZorg } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { OntvangToelating } from '../ontvang-toelating.js';
import { Besluiten } from '../store/besluiten.js';

/** What the hub and the gemeenten decide about a casus. */
@Controller()
export class BesluitenFeiten {
  constructor(
    private readonly toelating: OntvangToelating,
    private readonly besluiten: Besluiten,
  ) {}

  @OpFeit(ToelatingBeslotenZorg)
  async toegelaten(f: ToelatingBeslotenZorg, c: FeitContext): Promise<void> {
    await this.besluiten.ontvang(c, 'toelating', f);
    await this.toelating.voer(c.werk, c.stroom, f);
  }

  @OpFeit(IndicatieVastgesteldZorg)
  async indicatie(f: IndicatieVastgesteldZorg, c: FeitContext): Promise<void> {
    await this.besluiten.ontvang(c, 'indicatie', f);
  }

  @OpFeit(UrgentieBeslotenZorg)
  async urgentie(f: UrgentieBeslotenZorg, c: FeitContext): Promise<void> {
    await this.besluiten.ontvang(c, 'urgentie', f);
  }
}
