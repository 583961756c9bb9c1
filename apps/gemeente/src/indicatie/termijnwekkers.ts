import { Injectable } from '@nestjs/common';
import { momentInAmsterdam, plusDagen } from '@weerthuis/domain';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { verloop, verstrijk } from './domain/melding.js';
import type { MeldingEntiteit } from './store/melding.entiteit.js';
import { Meldingen } from './store/meldingen.js';

const TERMIJN = 'indicatie-termijn';
const EINDE = 'indicatie-einde';

/** Guards the terms of a melding and the last day of an indicatie. */
@Injectable()
export class Termijnwekkers {
  constructor(private readonly meldingen: Meldingen) {}

  /** Sets the timers to what the melding says now. */
  async zet(w: Werkeenheid, m: MeldingEntiteit): Promise<void> {
    const eenOfGeen = (soort: string, op: Date | undefined): Promise<void> =>
      op ? w.zetWekker({ soort, sleutel: m.id, op, betrokkene: m.id }) : w.trekWekkerIn(soort, m.id);
    await eenOfGeen(TERMIJN, m.termijn ? momentInAmsterdam(m.termijn) : undefined);
    const eind = m.stand === 'toegekend' && m.tot ? plusDagen(m.tot, 1) : undefined;
    await eenOfGeen(EINDE, eind ? momentInAmsterdam(eind, '00:01') : undefined);
  }

  @OpWekker(TERMIJN)
  async termijn(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    const m = await this.meldingen.van(w, sleutel);
    await this.meldingen.wijzig(w, m, verstrijk(m, w.klok.vandaag()));
  }

  @OpWekker(EINDE)
  async einde(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    const m = await this.meldingen.van(w, sleutel);
    await this.meldingen.wijzig(w, m, verloop(m, w.klok.vandaag()));
  }
}
