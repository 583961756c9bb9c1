import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { In } from 'typeorm';
import { DeelnemerEntiteit } from '../deelnemers/deelnemer.entiteit.js';
import { KnelpuntEntiteit } from '../knelpunt/knelpunt.entiteit.js';
import { BEHANDELAARS } from '../medewerkers.js';
import type { Werkkennis } from './werkkennis.js';
import { woorden, zegAlsNiets, zegDag } from './zeg.js';

type Rij = KnelpuntEntiteit & { casusnummer?: string };

/** A gap that is foreseen, as the work queue may know it. */
export class Knelpuntwerk {
  @Open() knelpunt!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Open() plaatsing!: string;
  @Veld('knelpunt.lijn') lijn?: string;
  @Veld('knelpunt.van') van?: Datum;
  @Veld('knelpunt.tot') tot?: Datum | null;
  @Veld('knelpunt.termijn') uiterlijk?: Datum;
}

/** Gaps in the plan that this organisation must close. */
export const knelpuntwerk = (k: Werkkennis, oin: () => string): Werkbron<Rij, Knelpuntwerk> => ({
  naam: 'knelpunt',
  rollen: BEHANDELAARS,
  uit: Knelpuntwerk,
  async lees(w) {
    const open = await w.em.findBy(KnelpuntEntiteit, { open: true });
    const eigen = await w.em.findBy(DeelnemerEntiteit, { casus: In(open.map((r) => r.casus)), partij: oin() });
    const ben = new Set(eigen.map(({ casus, rol }) => `${casus} ${rol}`));
    // A corporatie is told of gaps in its own part only.
    const onze = open.filter((r) => r.eigenaarRol === k.mij.rol || ben.has(`${r.casus} ${r.eigenaarRol}`));
    return k.metNummer(w, onze);
  },
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.knelpunt,
  toon: (g, { vandaag }): Werk => ({
    soort: 'knelpunt',
    casus: g.casus,
    ...(g.casusnummer ? { casusnummer: g.casusnummer } : {}),
    titel: g.lijn ? `Sluit een gat: ${woorden(g.lijn)}` : 'Sluit een gat',
    zin: `${g.lijn ? `Zoals het nu gepland is, is er geen ${woorden(g.lijn)}` : 'Zoals het nu gepland is, valt er een gat'}${
      g.van ? ` vanaf ${zegDag(g.van)}` : ''
    }${g.tot ? ` tot en met ${zegDag(g.tot)}` : ''}.`,
    ...(g.uiterlijk ? { termijn: g.uiterlijk, alsNiets: zegAlsNiets(k.profiel, g.uiterlijk, vandaag) } : {}),
    aanZet: k.mij.titel,
    pad: k.pad({ corporatie: '/verhuur', gemeente: `/inkomen/${g.casus}`, zorg: `/casussen/${g.casus}` }),
  }),
});
