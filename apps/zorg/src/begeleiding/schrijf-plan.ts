import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import { bewaar, eisVersie, voegToe, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { BegeleidingsplanEntiteit } from './store/plan.entiteit.js';

export interface Doel {
  doel: string;
  streefdatum: Datum;
}

/** Writes the goals of the support. They stay here; a changed plan names the version it was read in. */
@Injectable()
export class SchrijfPlan {
  constructor(private readonly casussen: Casussen) {}

  async voer(w: Werkeenheid, v: Verzoek, casus: Uuid, doelen: Doel[]): Promise<{ id: Uuid }> {
    await this.casussen.begeleide(w, casus);
    const plan = await w.em.findOneBy(BegeleidingsplanEntiteit, { id: casus });
    if (plan) {
      eisVersie(v, plan);
      await bewaar(w, BegeleidingsplanEntiteit, { ...plan, doelen });
    } else await voegToe(w, BegeleidingsplanEntiteit, { id: casus, versie: 1, doelen });
    return { id: casus };
  }
}
