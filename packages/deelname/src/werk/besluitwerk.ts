import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { BesluitvraagEntiteit } from '../besluit/besluitvraag.entiteit.js';
import { BEHANDELAARS } from '../medewerkers.js';
import type { Werkkennis } from './werkkennis.js';
import { kopwoorden, woorden, zegAlsNiets } from './zeg.js';

type Rij = BesluitvraagEntiteit & { casusnummer?: string; sleutel: string };

/** A decision or advice asked of us, as the work queue may know it. */
export class Besluitwerk {
  @Open() sleutel!: string;
  @Open() besluit!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('besluit.soort') soort?: string;
  @Veld('besluit.rol') als?: string;
  @Veld('besluit.waarover') waarover?: string[];
  @Veld('besluit.termijn') uiterlijk?: Datum | null;
}

const TITELS: Readonly<Record<string, string>> = {
  'oordeel-weigering': 'Was de weigering gegrond?',
  afwijking: 'Mag dit afwijken van de afspraak?',
  'houdt-stand': 'Houdt dit besluit stand?',
  'urgentie-na-weigering': 'Blijft de urgentie na de weigering?',
};

/** Decisions and advice that the region asks of this organisation. */
export const besluitwerk = (k: Werkkennis): Werkbron<Rij, Besluitwerk> => ({
  naam: 'besluitvraag',
  rollen: BEHANDELAARS,
  uit: Besluitwerk,
  async lees(w) {
    const rijen = await w.em.findBy(BesluitvraagEntiteit, { stand: 'open' });
    const eigen = rijen.filter(({ als }) => als !== 'betrokkene');
    return k.metNummer(
      w,
      eigen.map((rij) => ({ ...rij, sleutel: `${rij.besluit}.${rij.rol}` })),
    );
  },
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.sleutel,
  toon: (b, { vandaag }): Werk => ({
    soort: 'besluitvraag',
    casus: b.casus,
    ...(b.casusnummer ? { casusnummer: b.casusnummer } : {}),
    titel: TITELS[b.soort ?? ''] ?? kopwoorden(b.soort ?? 'besluit'),
    zin: `De regio ${b.als === 'adviseur' ? 'vraagt ons om advies' : 'gaf dit besluit aan ons'}${
      b.waarover?.length ? `, over ${b.waarover.map(woorden).join(', ')}` : ''
    }.`,
    ...(b.uiterlijk ? { termijn: b.uiterlijk, alsNiets: zegAlsNiets(k.profiel, b.uiterlijk, vandaag) } : {}),
    aanZet: k.mij.titel,
    pad: `/gevraagd/besluit/${b.besluit}`,
  }),
});
