import { zegDag, type Werkkennis } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { IsNull } from 'typeorm';
import { INKOMEN } from '../kern/medewerkers.js';
import { SignaalEntiteit } from '../signaal/store/signaal.entiteit.js';

type Rij = SignaalEntiteit & { casusnummer?: string };

/** A signal after the key as the work queue may know it. */
export class Achterstandwerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('nazorg.maanden') maanden?: number | null;
  @Veld('nazorg.signaalOp') op?: Datum;
}

/** Rent arrears of which the corporatie told and that nobody here took up. */
export const achterstandwerk = (k: Werkkennis): Werkbron<Rij, Achterstandwerk> => ({
  naam: 'achterstand',
  rollen: INKOMEN,
  uit: Achterstandwerk,
  lees: async (w) => k.metNummer(w, await w.em.findBy(SignaalEntiteit, { opgepaktOp: IsNull() })),
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: ({ casus, casusnummer, maanden, op }): Werk => ({
    soort: 'achterstand',
    casus,
    ...(casusnummer ? { casusnummer } : {}),
    titel: 'Pak een huurachterstand op',
    zin: `De corporatie meldde${op ? ` op ${zegDag(op)}` : ''} ${
      maanden ? `${maanden} ${maanden === 1 ? 'maand' : 'maanden'} huurachterstand` : 'een huurachterstand'
    }.`,
    aanZet: k.mij.titel,
    alsNiets: 'groeit de schuld en komt het huurcontract in gevaar',
    pad: '/signalen',
  }),
});
