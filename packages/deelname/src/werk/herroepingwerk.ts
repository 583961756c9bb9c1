import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { HoudtStandEntiteit } from '../herroeping/houdtstand.entiteit.js';
import { BEHANDELAARS } from '../medewerkers.js';
import type { Werkkennis } from './werkkennis.js';
import { woorden, zegAlsNiets } from './zeg.js';

type Rij = HoudtStandEntiteit & { casusnummer?: string };

/** Something we told that rested on what was taken back, as the work queue may know it. */
export class Herroepingwerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Open() van!: string;
  @Veld('herroeping.wat') wat?: string;
  @Veld('herroeping.wat') rustteOp?: string;
  @Veld('herroeping.termijn') uiterlijk?: Datum;
}

/** What must be looked at again because another took something back. */
export const herroepingwerk = (k: Werkkennis): Werkbron<Rij, Herroepingwerk> => ({
  naam: 'houdt-stand',
  rollen: BEHANDELAARS,
  uit: Herroepingwerk,
  lees: async (w) => k.metNummer(w, await w.em.findBy(HoudtStandEntiteit, { stand: 'open' })),
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: (h, { vandaag }): Werk => ({
    soort: 'houdt-stand',
    casus: h.casus,
    ...(h.casusnummer ? { casusnummer: h.casusnummer } : {}),
    titel: `Houdt dit stand: ${woorden(h.wat ?? 'wat wij meldden')}?`,
    zin: `${k.titel(h.van)} nam terug: ${woorden(h.rustteOp ?? 'wat gemeld was')}. Wat wij meldden, rustte daarop.`,
    ...(h.uiterlijk ? { termijn: h.uiterlijk, alsNiets: zegAlsNiets(k.profiel, h.uiterlijk, vandaag) } : {}),
    aanZet: k.mij.titel,
    pad: `/gevraagd/herroeping/${h.id}`,
  }),
});
