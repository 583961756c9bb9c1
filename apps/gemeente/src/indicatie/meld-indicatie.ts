import { Injectable } from '@nestjs/common';
import { IndicatieVastgesteldMatching, IndicatieVastgesteldZorg } from '@weerthuis/contracts';
import type { Werkeenheid } from '@weerthuis/platform';
import { Verzender } from '../kern/verzender.js';
import { meldstand } from './domain/melding.js';
import type { MeldingEntiteit } from './store/melding.entiteit.js';

/** Tells how far the indicatie is: the hub state and dates, the aanmelder also what was decided, sealed. */
@Injectable()
export class MeldIndicatie {
  constructor(private readonly verzender: Verzender) {}

  async voer(w: Werkeenheid, m: MeldingEntiteit): Promise<void> {
    const stand = meldstand(m.stand);
    if (!stand) return;
    const gegevens = { stand, wet: m.wet, ...(m.van ? { van: m.van } : {}), ...(m.tot ? { tot: m.tot } : {}) };
    const inhoud = {
      ...(m.kenmerk ? { kenmerk: m.kenmerk } : {}),
      ...(m.urenPerWeek ? { urenPerWeek: m.urenPerWeek } : {}),
    };
    const verzegeld = Object.keys(inhoud).length ? { verzegeld: inhoud } : {};
    const zorg = { oin: m.aanmelder, view: IndicatieVastgesteldZorg, gegevens, ...verzegeld };
    await this.verzender.zend(w, m.id, [this.verzender.hub(IndicatieVastgesteldMatching, gegevens), zorg]);
  }
}
