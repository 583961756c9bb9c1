import type { Werkkennis } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { In } from 'typeorm';
import { MeldingEntiteit } from '../indicatie/store/melding.entiteit.js';
import { INDICATIE } from '../kern/medewerkers.js';

type Rij = Pick<MeldingEntiteit, 'stand' | 'wet' | 'termijn'> & { casus: string; casusnummer?: string };

/** A melding as the work queue may know it. */
export class Meldingwerk {
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('indicatie.stand') stand?: string;
  @Veld('indicatie.termijn') termijn?: Datum | null;
}

const STAP: Readonly<Record<string, { titel: string; zin: string }>> = {
  gemeld: { titel: 'Begin het onderzoek', zin: 'Er is iemand aangemeld; het onderzoek is nog niet begonnen.' },
  onderzoek: {
    titel: 'Rond het onderzoek af',
    zin: 'Het onderzoek loopt. Leg de aanvraag vast als de persoon tekent.',
  },
  aangevraagd: { titel: 'Beslis op de aanvraag', zin: 'De aanvraag is er; er moet een beschikking komen.' },
};

/** Meldingen on their way to a decision, with the terms of the Wmo. */
export const meldingwerk = (k: Werkkennis): Werkbron<Rij, Meldingwerk> => ({
  naam: 'melding',
  rollen: INDICATIE,
  uit: Meldingwerk,
  async lees(w) {
    const rijen = await w.em.findBy(MeldingEntiteit, { stand: In(Object.keys(STAP)), indicatieGevraagd: true });
    return k.metNummer(
      w,
      rijen.map(({ id, stand, wet, termijn }) => ({ casus: id, stand, wet, termijn })),
    );
  },
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.casus,
  toon: ({ casus, casusnummer, stand, termijn }): Werk => ({
    soort: stand === 'aangevraagd' ? 'beschikking' : 'melding',
    casus,
    ...(casusnummer ? { casusnummer } : {}),
    ...(STAP[stand ?? ''] ?? { titel: 'Behandel de melding', zin: 'Er is iemand aangemeld.' }),
    ...(termijn && { termijn }),
    aanZet: k.mij.titel,
    alsNiets: 'gaat de termijn van de wet voorbij en weet de persoon niet waar hij aan toe is',
    pad: `/meldingen/${casus}`,
  }),
});
