import { plusDagen, type Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { In, LessThanOrEqual } from 'typeorm';
import { BEGELEIDERS, Casuswerk, dag, woorden, type Rij, type Zorgbron } from '../werk/bron.js';
import { NazorgmomentEntiteit } from './store/moment.entiteit.js';

class Momentwerk extends Casuswerk {
  @Veld('nazorg.moment') soort?: string;
  @Veld('nazorg.moment') op?: Datum;
}

interface Momentrij extends Rij {
  soort: string;
  op: Datum;
}

/** Days ahead from which a moment is work: before that it is a plan. */
const VOORAF = 14;

/** Agreed moments after the move that come up or are late. */
export const momenten: Zorgbron<Momentrij, Momentwerk> = {
  naam: 'nazorgmoment',
  rollen: BEGELEIDERS,
  uit: Momentwerk,
  async lees(w) {
    const rijen = await w.em.findBy(NazorgmomentEntiteit, {
      stand: In(['gepland', 'over-tijd']),
      op: LessThanOrEqual(plusDagen(w.klok.vandaag(), VOORAF)),
    });
    return rijen.map(({ id, casus, soort, op }) => ({ sleutel: id, casus, soort, op }));
  },
  toon: ({ casus, soort, op }) => ({
    soort: 'evaluatie',
    titel: `Houd het gesprek${soort ? `: ${woorden(soort)}` : ''}`,
    zin: `Afgesproken${op ? ` voor ${dag(op)}` : ''}. Leg daarna per doel vast hoe het gaat.`,
    ...(op && { termijn: op }),
    alsNiets: 'ziet het matchingspunt dat het gesprek niet was',
    pad: `/casussen/${casus ?? ''}/begeleiding`,
  }),
};
