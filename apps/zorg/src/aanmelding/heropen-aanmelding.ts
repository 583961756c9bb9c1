import { Injectable } from '@nestjs/common';
import { machines, stap, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';

/** An aanmelding that was taken back becomes a concept again; the waiting time stays. Nothing leaves until it is handed in. */
@Injectable()
export class HeropenAanmelding {
  constructor(private readonly casussen: Casussen) {}

  /** @throws {Regelfout} toestand-past-niet */
  async voer(w: Werkeenheid, id: Uuid): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    const stand = stap(machines.aanmelding, casus.stand, 'heropend');
    await bewaar(w, CasusEntiteit, { ...casus, stand, ingediendOp: null, redenIngetrokken: null });
    return { id };
  }
}
