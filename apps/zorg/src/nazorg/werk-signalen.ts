import type { Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { Not } from 'typeorm';
import { BEGELEIDERS, Casuswerk, type Rij, type Zorgbron } from '../werk/bron.js';
import { SignaalEntiteit } from './store/signaal.entiteit.js';
import { toonSignaal } from './toon-signaal.js';

class Signaalwerk extends Casuswerk {
  @Veld('nazorg.signaal') soort?: string;
  @Veld('nazorg.signaalStand') stand?: string;
  @Veld('stilte.termijn') uiterlijk?: Datum;
}

interface Signaalrij extends Rij {
  soort: string;
  stand: string;
  uiterlijk?: Datum;
}

const VOLGENDE: Readonly<Record<string, string>> = {
  nieuw: 'Kijk wat er is, en meld dat je het zag.',
  gezien: 'Spreek iets af, met een dag om terug te kijken.',
  afgesproken: 'Kijk samen terug, en sluit het.',
};

/** Nuisance or arrears that the corporatie told of and that is not closed. */
export const signalen: Zorgbron<Signaalrij, Signaalwerk> = {
  naam: 'signaal',
  rollen: BEGELEIDERS,
  uit: Signaalwerk,
  async lees(w, { convenant }) {
    const rijen = await w.em.findBy(SignaalEntiteit, { stand: Not('gesloten') });
    return rijen.map((rij) => {
      const { uiterlijk } = toonSignaal(rij, convenant.profiel, w.klok.vandaag()) as { uiterlijk?: Datum };
      const { feit, casus, soort, stand } = rij;
      return { sleutel: feit, casus, soort, stand, ...(uiterlijk && { uiterlijk }) };
    });
  },
  toon: ({ casus, soort, stand, uiterlijk }) => ({
    titel: soort === 'achterstand' ? 'De corporatie meldt een huurachterstand' : 'De corporatie meldt overlast',
    zin: VOLGENDE[stand ?? ''] ?? 'Behandel het signaal.',
    ...(uiterlijk && { termijn: uiterlijk }),
    alsNiets: 'gaat het een trap hoger: waarnemer, bestuurder, regio',
    pad: `/casussen/${casus ?? ''}/begeleiding`,
  }),
};
