import type { Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { BEGELEIDERS, Casuswerk, dag, type Rij, type Zorgbron } from '../werk/bron.js';
import { OvereenkomstEntiteit } from './store/overeenkomst.entiteit.js';

class Tekenwerk extends Casuswerk {
  @Veld('huurcontract.ingang') ingangsdatum?: Datum;
  @Veld('huurcontract.handtekening') open?: string[];
}

interface Tekenrij extends Rij {
  ingangsdatum: Datum;
  open: string[];
}

/** Leases that the person or zorg has to sign. */
export const handtekeningen: Zorgbron<Tekenrij, Tekenwerk> = {
  naam: 'tekenen',
  rollen: BEGELEIDERS,
  uit: Tekenwerk,
  async lees(w) {
    const rijen = await w.em.findBy(OvereenkomstEntiteit, { geslotenOp: IsNull(), beeindigdOp: IsNull() });
    return rijen
      .map(({ id, casus, ingangsdatum, ondertekenaars, ondertekend }) => ({
        sleutel: id,
        casus,
        ingangsdatum,
        open: ['zorg', 'persoon'].filter((wie) => ondertekenaars.includes(wie) && !ondertekend[wie]),
      }))
      .filter(({ open }) => open.length > 0);
  },
  toon: ({ ingangsdatum, open = [] }) => ({
    titel: 'Leg vast wie het huurcontract tekende',
    zin: `Nog geen handtekening van ${open.map((wie) => (wie === 'persoon' ? 'de cliënt' : 'jullie')).join(' en ')}.${ingangsdatum ? ` De huur begint op ${dag(ingangsdatum)}.` : ''}`,
    ...(ingangsdatum && { termijn: ingangsdatum }),
    alsNiets: 'komt er geen sleutel',
  }),
};
