import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import { Huishoudens } from '../casus/store/huishoudens.js';
import { Bronnen } from '../kern/bronnen.js';
import { eisData, spoor, type Spoorsoort } from './domain/spoor.js';
import { MeldInkomen } from './meld-inkomen.js';
import { SpoorEntiteit } from './store/spoor.entiteit.js';

export interface NieuwSpoor {
  soort: Spoorsoort;
  lid: Uuid;
  vanaf?: Datum;
  tot?: Datum;
}

/** Opens a track for one adult: asked, not yet decided. */
@Injectable()
export class OpenSpoor {
  constructor(
    private readonly bronnen: Bronnen,
    private readonly huishoudens: Huishoudens,
    private readonly meldInkomen: MeldInkomen,
  ) {}

  /** @throws Regelfout */
  async voer(w: Werkeenheid, casus: Uuid, n: NieuwSpoor): Promise<{ id: Uuid }> {
    await this.bronnen.eisDeelname(w, casus);
    await this.huishoudens.eisVolwassene(w, casus, n.lid);
    const data = { vanaf: n.vanaf ?? null, tot: n.tot ?? null };
    eisData(data.vanaf, data.tot);
    const rij = Object.assign(new SpoorEntiteit(), data, {
      id: randomUUID(),
      casus,
      lid: n.lid,
      soort: n.soort,
      stand: spoor.begin,
    });
    await voegToe(w, SpoorEntiteit, rij);
    await this.meldInkomen.voer(w, casus, n.lid);
    return { id: rij.id };
  }
}
