import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { toetsToestemming, type Toestemmingontvanger } from './domain/toestemming.js';
import { ToestemmingEntiteit } from './store/toestemming.entiteit.js';
import { Toestemmingen } from './store/toestemmingen.js';

export interface NieuweToestemming {
  vastgelegdOp: Datum;
  geldigTot: Datum;
  aan: Toestemmingontvanger[];
  hoe: string;
}

/** Records what the person allows, to whom and until when; earlier records stay readable. */
@Injectable()
export class LegToestemmingVast {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
  ) {}

  /** @throws {Regelfout} toestemming-ongeldig */
  async voer(w: Werkeenheid, casus: Uuid, t: NieuweToestemming): Promise<{ id: Uuid }> {
    await this.casussen.eigen(w, casus);
    toetsToestemming(t, w.klok.vandaag());
    const nummer = ((await this.toestemmingen.laatste(w, casus))?.nummer ?? 0) + 1;
    const id = randomUUID();
    await w.em.insert(ToestemmingEntiteit, { ...t, id, casus, nummer, ingetrokkenOp: null });
    return { id };
  }
}
