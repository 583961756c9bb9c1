import { datumInAmsterdam, type Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { BEGELEIDERS, Casuswerk, type Rij, type Zorgbron } from '../werk/bron.js';
import { BezichtigingEntiteit } from './store/bezichtiging.entiteit.js';

class Bezichtigingwerk extends Casuswerk {
  @Veld('bezichtiging.op') op?: Date;
}

interface Bezichtigingrij extends Rij {
  op: Date;
}

const TIJD = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
const dagVan = (op: Date | undefined): Datum | undefined => op && datumInAmsterdam(op);

/** Viewings that are still to come. */
export const bezichtigingen: Zorgbron<Bezichtigingrij, Bezichtigingwerk> = {
  naam: 'bezichtiging',
  rollen: BEGELEIDERS,
  uit: Bezichtigingwerk,
  async lees(w) {
    const rijen = await w.em.findBy(BezichtigingEntiteit, { verschenen: IsNull(), op: MoreThanOrEqual(w.klok.nu()) });
    return rijen.map(({ id, casus, op }) => ({ sleutel: id, casus, op }));
  },
  toon({ op }) {
    const termijn = dagVan(op);
    return {
      titel: 'Bereid de bezichtiging voor',
      zin: `Weet de cliënt hoe laat en waar?${op ? ` Het is om ${TIJD.format(op).replace(':', '.')} uur.` : ''} Ga mee als de cliënt dat wil.`,
      ...(termijn && { termijn }),
    };
  },
};
