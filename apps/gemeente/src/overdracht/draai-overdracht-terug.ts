import { Injectable } from '@nestjs/common';
import { PlaatsingEntiteit } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { In, Not } from 'typeorm';
import { MeldInkomen } from '../sporen/meld-inkomen.js';
import { SpoorEntiteit } from '../sporen/store/spoor.entiteit.js';
import { hervat, stop } from './domain/overdracht.js';
import { OverdrachtEntiteit } from './store/overdracht.entiteit.js';

/** The home fell through: herkomst pays on as before, vestiging stops what it began for this plaatsing. */
@Injectable()
export class DraaiOverdrachtTerug {
  constructor(private readonly inkomen: MeldInkomen) {}

  async voer(w: Werkeenheid, kandidaatstelling: Uuid): Promise<void> {
    const plaatsingen = await w.em.findBy(PlaatsingEntiteit, { kandidaatstelling });
    const waar = { plaatsing: In(plaatsingen.map(({ plaatsing }) => plaatsing)), stand: Not('ingetrokken' as const) };
    for (const o of await w.em.findBy(OverdrachtEntiteit, waar)) {
      for (const { spoor, tot } of o.gestopt) await this.wijzig(w, spoor, (s) => hervat(s, o.uitkeringTot, tot));
      for (const spoor of o.begonnen) await this.wijzig(w, spoor, (s) => stop(s, w.klok.vandaag()));
      await bewaar(w, OverdrachtEntiteit, Object.assign(o, { stand: 'ingetrokken' }));
    }
  }

  private async wijzig(w: Werkeenheid, id: Uuid, hoe: (s: SpoorEntiteit) => Partial<SpoorEntiteit>): Promise<void> {
    const spoor = await w.em.findOneBy(SpoorEntiteit, { id });
    if (!spoor) return;
    await bewaar(w, SpoorEntiteit, Object.assign(spoor, hoe(spoor)));
    await this.inkomen.voer(w, spoor.casus, spoor.lid);
  }
}
