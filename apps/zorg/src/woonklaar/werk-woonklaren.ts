import type { Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { isOpen } from '../aanmelding/domain/indiening.js';
import { leesCasuslijst } from '../casus/store/casuslijst.js';
import { BEGELEIDERS, Casuswerk, type Rij, type Zorgbron } from '../werk/bron.js';

class Woonklaarwerk extends Casuswerk {
  @Veld('woonklaar.tot') tot?: Datum;
}

interface Woonklaarrij extends Rij {
  tot: Datum;
}

/** Declarations that expire soon or have expired, of who still waits for a home. */
export const woonklaren: Zorgbron<Woonklaarrij, Woonklaarwerk> = {
  naam: 'woonklaar',
  rollen: BEGELEIDERS,
  uit: Woonklaarwerk,
  async lees(w, { convenant }) {
    const rijen = await leesCasuslijst(w, {});
    const weg: { id: string }[] = await w.em.query(
      'SELECT id FROM zorg.casus WHERE sleutel_op IS NOT NULL OR overleden_op IS NOT NULL OR aanmelder <> $1',
      [convenant.mij.oin],
    );
    const klaar = new Set(weg.map(({ id }) => id));
    return rijen.flatMap(({ casus, stand, woonklaarTot, herinnerd, verlopen }) =>
      isOpen(stand) && woonklaarTot && (herinnerd || verlopen) && !klaar.has(casus)
        ? [{ sleutel: casus, casus, tot: woonklaarTot }]
        : [],
    );
  },
  toon: ({ tot }, { vandaag }) => ({
    titel: 'Beoordeel opnieuw of de cliënt woonklaar is',
    zin: tot && tot < vandaag ? 'De verklaring is verlopen. De wachttijd blijft staan.' : 'De verklaring loopt af.',
    ...(tot && { termijn: tot }),
    alsNiets: 'volgt er geen voordracht',
  }),
};
