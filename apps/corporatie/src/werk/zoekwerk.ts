import { zegDag, type Werkkennis } from '@weerthuis/deelname';
import { gemeente, type Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { In } from 'typeorm';
import { ZoekopdrachtEntiteit } from '../zoekopdracht/store/zoekopdracht.entiteit.js';

type Rij = ZoekopdrachtEntiteit & { casusnummer?: string };

/** What the hub asked us to look for, as the work queue may know it. */
export class Zoekwerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('zoekopdracht.gemeente') gemeente?: string;
  @Veld('zoekopdracht.stand') stand?: string;
  @Veld('zoekopdracht.woningVoor') uiterlijk?: Datum;
}

/** Zoekopdrachten that wait for an answer, for a home, or that passed their day without one. */
export const zoekwerk = (k: Werkkennis): Werkbron<Rij, Zoekwerk> => ({
  naam: 'zoekopdracht',
  rollen: ['verhuurconsulent'],
  uit: Zoekwerk,
  lees: async (w) =>
    k.metNummer(w, await w.em.findBy(ZoekopdrachtEntiteit, { stand: In(['uitgezet', 'aanvaard', 'verlopen']) })),
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: (z): Werk => {
    const waar = z.gemeente ? ` in ${gemeente(z.gemeente)?.naam ?? z.gemeente}` : '';
    const voor = z.uiterlijk ? ` vóór ${zegDag(z.uiterlijk)}` : '';
    return {
      soort: 'zoekopdracht',
      casus: z.casus,
      ...(z.casusnummer ? { casusnummer: z.casusnummer } : {}),
      titel: z.stand === 'uitgezet' ? 'Beantwoord een zoekopdracht' : 'Zoek een woning',
      zin:
        z.stand === 'uitgezet'
          ? `Het matchingspunt vraagt ons om een woning${waar}${voor}.`
          : `Wij zeiden dat wij een woning${waar} zoeken${voor}.`,
      ...(z.uiterlijk && { termijn: z.uiterlijk }),
      aanZet: k.mij.titel,
      alsNiets: 'verloopt de zoekopdracht en gaat het matchingspunt elders vragen',
      pad: '/woningvragen',
    };
  },
});
