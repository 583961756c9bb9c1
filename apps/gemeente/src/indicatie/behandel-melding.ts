import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Wijziging } from './domain/melding.js';
import { MeldIndicatie } from './meld-indicatie.js';
import type { MeldingEntiteit } from './store/melding.entiteit.js';
import { Meldingen } from './store/meldingen.js';
import { Termijnwekkers } from './termijnwekkers.js';

/** A decision on a melding: pure, from `domain/melding`. */
export type Stap = (melding: MeldingEntiteit, vandaag: Datum) => Wijziging;

/** Takes one step with a melding: writes it, moves its timers and tells the others. */
@Injectable()
export class BehandelMelding {
  constructor(
    private readonly meldingen: Meldingen,
    private readonly wekkers: Termijnwekkers,
    private readonly meldIndicatie: MeldIndicatie,
  ) {}

  /** @throws Regelfout of the step, or 404 */
  async voer(w: Werkeenheid, casus: Uuid, stap: Stap): Promise<{ id: Uuid }> {
    const melding = await this.meldingen.van(w, casus);
    await this.meldingen.wijzig(w, melding, stap(melding, w.klok.vandaag()));
    await this.wekkers.zet(w, melding);
    await this.meldIndicatie.voer(w, melding);
    return { id: casus };
  }
}
