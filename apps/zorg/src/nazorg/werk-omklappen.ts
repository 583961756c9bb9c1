import type { Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { BEGELEIDERS, Casuswerk, dag, type Rij, type Zorgbron } from '../werk/bron.js';
import { OmklapEntiteit } from './store/omklap.entiteit.js';

class Omklapwerk extends Casuswerk {
  @Veld('omklap.op') op?: Datum;
  @Veld('omklap.oordeel') open?: string[];
}

interface Omklaprij extends Rij {
  op: Datum;
  open: string[];
}

/** The question whether the lease passes to the person, as far as our answer or that of the person is missing. */
export const omklappen: Zorgbron<Omklaprij, Omklapwerk> = {
  naam: 'omklap',
  rollen: BEGELEIDERS,
  uit: Omklapwerk,
  async lees(w) {
    const rijen = await w.em.findBy(OmklapEntiteit, { uitkomst: IsNull() });
    return rijen
      .map(({ id, casus, op, antwoorden }) => ({
        sleutel: id,
        casus,
        op,
        open: ['hoofdbegeleider', 'persoon'].filter((wie) => !antwoorden[wie]),
      }))
      .filter(({ open }) => open.length > 0);
  },
  toon: ({ casus, op, open = [] }) => ({
    titel: 'Beslis mee over het huurcontract op eigen naam',
    zin: `${op ? `Het gesprek is op ${dag(op)}. ` : ''}Nog geen antwoord van ${open.map((wie) => (wie === 'persoon' ? 'de cliënt' : 'jullie')).join(' en ')}.`,
    ...(op && { termijn: op }),
    alsNiets: 'blijft het contract op naam van zorg',
    pad: `/casussen/${casus ?? ''}/begeleiding`,
  }),
};
