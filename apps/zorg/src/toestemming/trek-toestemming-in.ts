import { Injectable } from '@nestjs/common';
import { kan, machines, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { TrekAanmeldingIn } from '../aanmelding/trek-aanmelding-in.js';
import { Casussen } from '../casus/store/casussen.js';
import { conflict } from '../kern/nee.js';
import { ToestemmingEntiteit } from './store/toestemming.entiteit.js';
import { Toestemmingen } from './store/toestemmingen.js';

/** The person stops the toestemming: nothing new leaves and an aanmelding that was sent is taken back. */
@Injectable()
export class TrekToestemmingIn {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly intrekking: TrekAanmeldingIn,
  ) {}

  /** @throws {Regelfout} geen-toestemming when there is none to stop */
  async voer(w: Werkeenheid, id: Uuid): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    const laatste = await this.toestemmingen.laatste(w, id);
    if (!laatste || laatste.ingetrokkenOp)
      return conflict(
        'geen-toestemming',
        'Er is geen toestemming om te stoppen.',
        'De laatste is al ingetrokken of er is er nooit een vastgelegd. Kijk in de casus.',
      );
    await w.em.update(ToestemmingEntiteit, { id: laatste.id }, { ingetrokkenOp: w.klok.vandaag() });
    if (casus.ingediendOp && kan(machines.aanmelding, casus.stand, 'ingetrokken'))
      await this.intrekking.vanCasus(w, casus, 'toestemming-ingetrokken');
    return { id: laatste.id };
  }
}
