import type { Werkkennis } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { INDICATIE } from '../kern/medewerkers.js';
import { UrgentieEntiteit } from '../urgentie/store/urgentie.entiteit.js';

interface Rij {
  casus: string;
  casusnummer?: string;
  termijn: Datum | null;
}

/** A request for priority as the work queue may know it. */
export class Urgentiewerk {
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('urgentie.termijn') termijn?: Datum | null;
}

/** Requests for priority that nobody decided. */
export const urgentiewerk = (k: Werkkennis): Werkbron<Rij, Urgentiewerk> => ({
  naam: 'urgentie',
  rollen: INDICATIE,
  uit: Urgentiewerk,
  async lees(w) {
    const rijen = await w.em.findBy(UrgentieEntiteit, { stand: 'aangevraagd' });
    return k.metNummer(
      w,
      rijen.map(({ id, termijn }) => ({ casus: id, termijn })),
    );
  },
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.casus,
  toon: ({ casus, casusnummer, termijn }): Werk => ({
    soort: 'urgentie',
    casus,
    ...(casusnummer ? { casusnummer } : {}),
    titel: 'Beslis over de urgentie',
    zin: 'Bij de aanmelding is om voorrang gevraagd.',
    ...(termijn && { termijn }),
    aanZet: k.mij.titel,
    alsNiets: 'zoekt het matchingspunt zonder voorrang',
    pad: `/meldingen/${casus}`,
  }),
});
