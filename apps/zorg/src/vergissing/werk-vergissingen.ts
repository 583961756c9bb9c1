import type { Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { ALLEBEI, Casuswerk, type Rij, type Zorgbron } from '../werk/bron.js';
import { volgendeDag } from './domain/vergissing.js';
import { VergissingEntiteit } from './store/vergissing.entiteit.js';

class Vergissingwerk extends Casuswerk {
  @Veld('vergissing.uitkomst') wissen?: number;
  @Veld('vergissing.datalek') toets?: boolean;
  @Veld('vergissing.datalek') uiterlijk?: Datum;
}

interface Vergissingrij extends Rij {
  wissen: number;
  toets: boolean;
  uiterlijk?: Datum;
}

/** Files that went wrong and are not put right: the casus stands still. */
export const vergissingen: Zorgbron<Vergissingrij, Vergissingwerk> = {
  naam: 'vergissing',
  rollen: ALLEBEI,
  uit: Vergissingwerk,
  async lees(w) {
    const rijen = await w.em.findBy(VergissingEntiteit, { hersteldOp: IsNull() });
    return rijen.map((v) => {
      const uiterlijk = volgendeDag(v);
      return {
        sleutel: v.id,
        casus: v.casus,
        wissen: v.ontvangers.filter((o) => o.stand === 'open').length,
        toets: !v.datalek.uitkomst,
        ...(uiterlijk && { uiterlijk }),
      };
    });
  },
  toon({ wissen, toets, uiterlijk }) {
    const vast = { ...(uiterlijk && { termijn: uiterlijk }), alsNiets: 'staat deze casus stil' };
    if (toets)
      return {
        ...vast,
        titel: 'Beoordeel of het een datalek is',
        zin: 'Een ander dan de begeleider doet dit, binnen 72 uur.',
      };
    if (wissen)
      return {
        ...vast,
        titel: 'Wacht op wie het bestand moet wissen',
        zin:
          wissen === 1
            ? 'Eén ontvanger moet nog zeggen dat het weg is.'
            : `${wissen} ontvangers moeten dat nog zeggen.`,
        aanZet: wissen === 1 ? 'De ontvanger' : `${wissen} ontvangers`,
      };
    return { ...vast, titel: 'Laat de casus verdergaan', zin: 'Alles is gewist en beoordeeld.' };
  },
};
