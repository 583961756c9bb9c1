import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { bewaar, eisVersie, weigerOnbekend, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { wijzig, type Spoorbesluit } from './domain/spoor.js';
import { MeldInkomen } from './meld-inkomen.js';
import { SpoorEntiteit } from './store/spoor.entiteit.js';

/** Decides on a track or moves its dates; what it means for the line and the task is told. */
@Injectable()
export class WijzigSpoor {
  constructor(private readonly meldInkomen: MeldInkomen) {}

  /** @throws Regelfout, also when the version seen is not the present one */
  async voer(
    w: Werkeenheid,
    v: Verzoek,
    id: Uuid,
    b: Spoorbesluit,
  ): Promise<{ id: Uuid; casus: Uuid; versie: number }> {
    const spoor = (await w.em.findOneBy(SpoorEntiteit, { id })) ?? weigerOnbekend();
    eisVersie(v, spoor);
    await bewaar(w, SpoorEntiteit, Object.assign(spoor, wijzig(spoor, b)));
    await this.meldInkomen.voer(w, spoor.casus, spoor.lid);
    return { id, casus: spoor.casus, versie: spoor.versie };
  }
}
