import { PlaatsingEntiteit } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { In } from 'typeorm';
import { BEGELEIDERS, Casuswerk, type Rij, type Zorgbron } from '../werk/bron.js';
import { BegeleidingsplanEntiteit } from './store/plan.entiteit.js';

class Planwerk extends Casuswerk {
  @Veld('plaatsing.sleuteldatum') sleutelOp?: Datum;
}

interface Planrij extends Rij {
  sleutelOp: Datum;
}

/** A plaatsing runs in which we support, and there are no goals yet. */
export const begeleidingsplannen: Zorgbron<Planrij, Planwerk> = {
  naam: 'begeleidingsplan',
  rollen: BEGELEIDERS,
  uit: Planwerk,
  async lees(w, { casussen }) {
    const lopend = await w.em.findBy(PlaatsingEntiteit, { stand: In(['voorwaardelijk', 'lopend', 'sleutel']) });
    const plannen = await w.em.findBy(BegeleidingsplanEntiteit, { id: In(lopend.map((p) => p.casus)) });
    const af = new Set(plannen.map((p) => p.id));
    const rijen: Planrij[] = [];
    for (const { casus, startOp, verwachteSleuteldatum } of lopend.filter((p) => !af.has(p.casus)))
      if (await casussen.begeleidtHier(w, casus))
        rijen.push({ sleutel: casus, casus, sleutelOp: verwachteSleuteldatum ?? startOp });
    return rijen;
  },
  toon: ({ casus, sleutelOp }) => ({
    titel: 'Schrijf het begeleidingsplan',
    zin: 'Er zijn nog geen doelen. Maak ze met de cliënt, voor de sleutel.',
    ...(sleutelOp && { termijn: sleutelOp }),
    alsNiets: 'begint de cliënt zonder plan',
    pad: `/casussen/${casus ?? ''}/begeleiding`,
  }),
};
