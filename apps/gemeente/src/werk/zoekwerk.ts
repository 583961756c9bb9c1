import { zegDag, type Werkkennis } from '@weerthuis/deelname';
import { gemeente, type Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { In } from 'typeorm';
import { CASUSWERKERS } from '../kern/medewerkers.js';
import { ZoekopdrachtEntiteit } from '../zoekopdracht/store/zoekopdracht.entiteit.js';

type Rij = ZoekopdrachtEntiteit & { casusnummer?: string };

/** What the hub asked us to look for, as the work queue may know it. */
export class Zoekwerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('zoekopdracht.gemeente') gemeente?: string;
  @Veld('zoekopdracht.stand') stand?: string;
  @Veld('zoekopdracht.antwoordVoor') uiterlijk?: Datum;
}

/** Zoekopdrachten that wait for an answer, for a home, or that passed their day without one. */
export const zoekwerk = (k: Werkkennis): Werkbron<Rij, Zoekwerk> => ({
  naam: 'zoekopdracht',
  rollen: CASUSWERKERS,
  uit: Zoekwerk,
  lees: async (w) =>
    k.metNummer(w, await w.em.findBy(ZoekopdrachtEntiteit, { stand: In(['uitgezet', 'aanvaard', 'verlopen']) })),
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: (z): Werk => {
    const waar = z.gemeente ? ` in ${gemeente(z.gemeente)?.naam ?? z.gemeente}` : '';
    return {
      soort: 'zoekopdracht',
      casus: z.casus,
      ...(z.casusnummer ? { casusnummer: z.casusnummer } : {}),
      titel: z.stand === 'uitgezet' ? 'Beantwoord een zoekopdracht' : 'Zoek een woning',
      zin: `Het matchingspunt vraagt ons om een woning${waar}${z.uiterlijk ? ` vóór ${zegDag(z.uiterlijk)}` : ''}.`,
      ...(z.uiterlijk && { termijn: z.uiterlijk }),
      aanZet: k.mij.titel,
      alsNiets: 'verloopt de zoekopdracht en gaat het matchingspunt elders vragen',
      pad: '/vragen',
    };
  },
});
