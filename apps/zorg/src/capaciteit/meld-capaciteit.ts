import { Injectable } from '@nestjs/common';
import { CapaciteitGemeldMatching } from '@weerthuis/contracts';
import { gemeente as gebied, type Datum } from '@weerthuis/domain';
import { Bus } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { ongeldig } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { CapaciteitEntiteit } from './store/capaciteit.entiteit.js';

/** States how many households can be supported in a gemeente from a day on; the hub is told. */
@Injectable()
export class MeldCapaciteit {
  constructor(
    private readonly bus: Bus,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} gemeente-onbekend */
  async voer(w: Werkeenheid, gemeente: string, stand: { plekken: number; vanaf: Datum }): Promise<{ id: string }> {
    if (!gebied(gemeente))
      ongeldig(
        'gemeente-onbekend',
        'Deze gemeente staat niet in de lijst.',
        'Kies een gemeentecode uit de CBS-lijst, zoals GM0855.',
        'gemeente',
      );
    await w.em.upsert(CapaciteitEntiteit, { gemeente, ...stand }, ['gemeente', 'vanaf']);
    await this.verzender.hub(w, this.bus.naamStroom('capaciteit'), CapaciteitGemeldMatching, { gemeente, ...stand });
    return { id: gemeente };
  }
}
