import { gemeente, type Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { In } from 'typeorm';
import type { Werkkennis } from '../werk/werkkennis.js';
import { zegDag } from '../werk/zeg.js';
import type { Zoekopdracht, Zoektabel } from './zoekopdracht.js';

type Rij = Zoekopdracht & { casusnummer?: string };

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
export const zoekwerk = (
  k: Werkkennis,
  app: { tabel: Zoektabel; rollen: readonly string[]; pad: string },
): Werkbron<Rij, Zoekwerk> => ({
  naam: 'zoekopdracht',
  rollen: app.rollen,
  uit: Zoekwerk,
  lees: async (w) => k.metNummer(w, await w.em.findBy(app.tabel, { stand: In(['uitgezet', 'aanvaard', 'verlopen']) })),
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: (z): Werk => {
    const waar = z.gemeente ? ` in ${gemeente(z.gemeente)?.naam ?? z.gemeente}` : '';
    const voor = z.uiterlijk ? ` vóór ${zegDag(z.uiterlijk)}` : '';
    const nieuw = z.stand === 'uitgezet';
    return {
      soort: 'zoekopdracht',
      casus: z.casus,
      ...(z.casusnummer ? { casusnummer: z.casusnummer } : {}),
      titel: nieuw ? 'Beantwoord een zoekopdracht' : 'Zoek een woning',
      zin: nieuw
        ? `Het matchingspunt vraagt ons om een woning${waar}${voor}.`
        : `Wij zeiden dat wij een woning${waar} zoeken${voor}.`,
      ...(z.uiterlijk && { termijn: z.uiterlijk }),
      aanZet: k.mij.titel,
      alsNiets: 'verloopt de zoekopdracht en gaat het matchingspunt elders vragen',
      pad: app.pad,
    };
  },
});
