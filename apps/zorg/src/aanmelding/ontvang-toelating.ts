import { Injectable } from '@nestjs/common';
import { kan, machines, stap, type Datum, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';

/** Which event of the machine a decision of the hub is. */
const GEBEURTENIS = {
  toegelaten: 'toegelaten',
  aanvulling: 'aanvulling-gevraagd',
  'niet-toegelaten': 'niet-toegelaten',
} as const;

export interface Toelating {
  besluit: string;
  wachtSinds: Datum;
}

/** The hub decided. A decision that crossed with our intrekking changes nothing: the owner rules its own thing. */
@Injectable()
export class OntvangToelating {
  constructor(private readonly casussen: Casussen) {}

  async voer(w: Werkeenheid, id: Uuid, besluit: Toelating): Promise<void> {
    const casus = await this.casussen.vanFeit(w, id);
    const gebeurtenis = GEBEURTENIS[besluit.besluit as keyof typeof GEBEURTENIS];
    if (!gebeurtenis || !kan(machines.aanmelding, casus.stand, gebeurtenis)) return;
    const stand = stap(machines.aanmelding, casus.stand, gebeurtenis);
    await bewaar(w, CasusEntiteit, { ...casus, stand, wachtSinds: besluit.wachtSinds });
  }
}
