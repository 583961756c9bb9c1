import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { conflict, ongeldig } from '../kern/nee.js';
import { PlekEntiteit } from './store/plek.entiteit.js';

/** Notes which casus lives in a place of the own facility. */
@Injectable()
export class GeefPlekAan {
  /** @throws {Regelfout} plek-onbekend, plek-bezet */
  async voer(w: Werkeenheid, id: Uuid, casus: Uuid): Promise<void> {
    const plek = await w.em.findOne(PlekEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!plek)
      return ongeldig(
        'plek-onbekend',
        'Deze plek is niet bekend.',
        'Kies een plek uit de eigen lijst of laat het veld leeg.',
        'plek',
      );
    if (plek.casus && !plek.vrijSinds)
      conflict(
        'plek-bezet',
        'Deze plek is niet vrij.',
        'Op deze plek woont al een andere cliënt. Kies een andere plek.',
        'plek',
      );
    await bewaar(w, PlekEntiteit, { ...plek, casus, wachtende: null, vrijSinds: null });
  }
}
