import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import { IsNull, Not } from 'typeorm';
import { ALLEBEI, Casuswerk, dag, type Rij, type Zorgbron } from '../werk/bron.js';
import { PlekEntiteit } from './store/plek.entiteit.js';
import { WachtendeEntiteit } from './store/wachtende.entiteit.js';

class Plekwerk extends Casuswerk {
  @Open() naam!: string;
  @Veld('plek.vrijOp') vrijSinds?: Datum;
  @Veld('plek.wachtenden') wachtenden?: number;
}

interface Plekrij extends Rij {
  naam: string;
  vrijSinds: Datum;
  wachtenden: number;
}

/** Free places while somebody waits for one. */
export const vrijePlekken: Zorgbron<Plekrij, Plekwerk> = {
  naam: 'plek-invullen',
  rollen: ALLEBEI,
  uit: Plekwerk,
  async lees(w) {
    const wachtenden = await w.em.countBy(WachtendeEntiteit, { plek: IsNull() });
    if (wachtenden === 0) return [];
    const vrij = await w.em.findBy(PlekEntiteit, { vrijSinds: Not(IsNull()) });
    return vrij.flatMap(({ id, casus, naam, vrijSinds }) =>
      vrijSinds ? [{ sleutel: id, ...(casus && { casus }), naam, vrijSinds, wachtenden }] : [],
    );
  },
  toon: ({ naam, vrijSinds, wachtenden }) => ({
    titel: `Geef de plek aan wie het langst wacht: ${naam}`,
    zin: `${vrijSinds ? `Vrij sinds ${dag(vrijSinds)}. ` : ''}${wachtenden === 1 ? 'Er wacht één persoon.' : `Er wachten ${wachtenden ?? 'enkele'} mensen.`}`,
    ...(vrijSinds && { termijn: vrijSinds }),
    alsNiets: 'staat de plek leeg',
    pad: '/plekken',
  }),
};
