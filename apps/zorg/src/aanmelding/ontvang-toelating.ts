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
  herroepen: 'herroepen',
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
    if (!gebeurtenis) return;
    // An admission that the hub looks at again goes back to judging first.
    const van = kan(machines.aanmelding, casus.stand, gebeurtenis) ? casus.stand : terug(casus.stand);
    if (!van || !kan(machines.aanmelding, van, gebeurtenis)) return;
    const stand = stap(machines.aanmelding, van, gebeurtenis);
    await bewaar(w, CasusEntiteit, { ...casus, stand, wachtSinds: besluit.wachtSinds });
  }
}

const terug = (stand: string): string | undefined =>
  kan(machines.aanmelding, stand, 'herroepen') ? stap(machines.aanmelding, stand, 'herroepen') : undefined;
