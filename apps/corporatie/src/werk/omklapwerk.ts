import { zegDag, type Werkkennis } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { IsNull } from 'typeorm';
import { OmklapEntiteit } from '../nazorg/store/omklap.entiteit.js';
import { metAdresVanPlaatsing } from './adressen.js';

type Rij = OmklapEntiteit & { casusnummer?: string; adres?: string };

/** A talk about the lease without an outcome, as the work queue may know it. */
export class Omklapwerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Open() plaatsing!: string;
  @Veld('eenheid.adres') adres?: string;
  @Veld('omklap.op') op?: Datum;
  @Veld('omklap.oordeel') antwoorden?: OmklapEntiteit['antwoorden'];
}

const WIE = { hoofdbegeleider: 'de begeleiding', persoon: 'de huurder' } as const;

/** Leases about which was talked and nothing was decided. */
export const omklapwerk = (k: Werkkennis): Werkbron<Rij, Omklapwerk> => ({
  naam: 'omklap',
  rollen: ['verhuurconsulent'],
  uit: Omklapwerk,
  lees: async (w) =>
    k.metNummer(w, await metAdresVanPlaatsing(w, await w.em.findBy(OmklapEntiteit, { uitkomst: IsNull() }))),
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: (o): Werk => {
    const stil = (['hoofdbegeleider', 'persoon'] as const).filter((rol) => !o.antwoorden?.[rol]).map((rol) => WIE[rol]);
    return {
      soort: 'omklap',
      casus: o.casus,
      ...(o.casusnummer ? { casusnummer: o.casusnummer } : {}),
      titel: o.adres ? `Beslis over de omklap: ${o.adres}` : 'Beslis over de omklap',
      zin: `${o.op ? `Het gesprek is op ${zegDag(o.op)}. ` : ''}${
        stil.length > 0 ? `Nog geen antwoord van ${stil.join(' en ')}.` : 'Iedereen gaf antwoord.'
      }`,
      ...(o.op && { termijn: o.op }),
      aanZet: k.mij.titel,
      alsNiets: 'blijft het contract op de oude naam staan',
      pad: `/na-de-sleutel/${o.plaatsing}`,
    };
  },
});
