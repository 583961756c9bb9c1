import { Controller } from '@nestjs/common';
import {
  CasusDubbelGemeldZorg,
  IndicatieVastgesteldZorg,
  ToelatingBeslotenZorg,
  UrgentieBeslotenZorg,
} from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { LidEntiteit } from '../../casus/store/lid.entiteit.js';
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

  @OpFeit(CasusDubbelGemeldZorg)
  async dubbel(f: CasusDubbelGemeldZorg, c: FeitContext): Promise<void> {
    await c.werk.em.update(LidEntiteit, { id: f.lid, casus: c.stroom }, { dubbel: true });
  }
}
