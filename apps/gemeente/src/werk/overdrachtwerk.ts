import { zegDag, type Werkkennis } from '@weerthuis/deelname';
import type { Datum, Oin } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { INKOMEN } from '../kern/medewerkers.js';
import { OverdrachtEntiteit } from '../overdracht/store/overdracht.entiteit.js';

type Rij = OverdrachtEntiteit & { casusnummer?: string };

/** Money that another gemeente offers, as the work queue may know it. */
export class Overdrachtwerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Open() andere!: Oin;
  @Veld('overdracht.uitkeringTot') uitkeringTot?: Datum | null;
}

/** Overdrachten that we did not accept; what the other pays until is when it must be done. */
export const overdrachtwerk = (k: Werkkennis): Werkbron<Rij, Overdrachtwerk> => ({
  naam: 'overdracht',
  rollen: INKOMEN,
  uit: Overdrachtwerk,
  lees: async (w) => k.metNummer(w, await w.em.findBy(OverdrachtEntiteit, { richting: 'in', stand: 'aangeboden' })),
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: ({ casus, casusnummer, andere, uitkeringTot }): Werk => ({
    soort: 'overdracht',
    casus,
    ...(casusnummer ? { casusnummer } : {}),
    titel: 'Aanvaard de overdracht',
    zin: `${k.titel(andere)} draagt het inkomen aan ons over${uitkeringTot ? ` en betaalt tot en met ${zegDag(uitkeringTot)}` : ''}.`,
    ...(uitkeringTot && { termijn: uitkeringTot }),
    aanZet: k.mij.titel,
    alsNiets: uitkeringTot ? 'is er daarna geen inkomen' : 'weet niemand vanaf wanneer wij betalen',
    pad: `/inkomen/${casus}`,
  }),
});
