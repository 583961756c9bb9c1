import type { Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { In } from 'typeorm';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { BEGELEIDERS, Casuswerk, type Rij, type Zorgbron } from '../werk/bron.js';
import { BesluitEntiteit } from './store/besluit.entiteit.js';

class Conceptwerk extends Casuswerk {
  @Veld('aanmelding.stand') stand?: string;
  @Veld('toelating.termijn') termijn?: Datum;
}

interface Conceptrij extends Rij {
  stand: string;
  termijn?: Datum;
}

/** Aanmeldingen that are not finished, and those that the hub asked something more about. */
export const concepten: Zorgbron<Conceptrij, Conceptwerk> = {
  naam: 'aanmelding',
  rollen: BEGELEIDERS,
  uit: Conceptwerk,
  async lees(w, { convenant }) {
    const rijen = await w.em.findBy(CasusEntiteit, {
      stand: In(['concept', 'aanvulling']),
      aanmelder: convenant.mij.oin,
    });
    const besluiten = await w.em.find(BesluitEntiteit, {
      where: { casus: In(rijen.map((c) => c.id)), soort: 'toelating' },
      order: { ontvangenOp: 'ASC' },
    });
    return rijen.map(({ id, stand }) => {
      const laatste = besluiten.findLast((b) => b.casus === id)?.inhoud as { uiterlijk?: Datum } | undefined;
      return {
        sleutel: id,
        casus: id,
        stand,
        ...(stand === 'aanvulling' && laatste?.uiterlijk && { termijn: laatste.uiterlijk }),
      };
    });
  },
  toon: ({ casus, stand, termijn }) =>
    stand === 'aanvulling'
      ? {
          titel: 'Vul de aanmelding aan',
          zin: 'Het matchingspunt mist nog iets. De wachttijd loopt door.',
          ...(termijn && { termijn }),
          alsNiets: 'beoordeelt het matchingspunt niet verder',
        }
      : {
          titel: 'Maak de aanmelding af',
          zin: 'Er is nog niets verstuurd.',
          alsNiets: 'begint het zoeken niet',
          pad: `/casussen/${casus ?? ''}/aanmelden`,
        },
};
