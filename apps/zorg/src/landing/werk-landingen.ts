import { landingEvaluatie, landingstand, landingTerugkijken, type Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { In, IsNull } from 'typeorm';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { BEGELEIDERS, Casuswerk, dag, type Rij, type Zorgbron } from '../werk/bron.js';
import { LandingEntiteit } from './store/landing.entiteit.js';

class Landingwerk extends Casuswerk {
  @Veld('landing.nummer') nummer?: string;
  @Veld('landing.stand') wat?: string;
  @Veld('landing.vanaf') termijn?: Datum;
}

interface Landingrij extends Rij {
  nummer: string;
  /** contact, buurtbericht or evaluatie. */
  wat: string;
  termijn: Datum;
}

const ZINNEN: Readonly<Record<string, { titel: string; zin: string; alsNiets: string }>> = {
  contact: {
    titel: 'Leg contact in de wijk',
    zin: 'Er komt iemand wonen. Zoek wie welkom kan heten, zonder te zeggen wie er komt.',
    alsNiets: 'kent de nieuwe bewoner er bij de verhuizing niemand',
  },
  buurtbericht: {
    titel: 'Geef het buurtbericht',
    zin: 'Vertel de buren dat er iemand komt wonen. In het bericht staat niets over een persoon.',
    alsNiets: 'hoort de buurt het pas na de verhuizing',
  },
  evaluatie: {
    titel: 'Kijk terug op het landen',
    zin: 'Het is drie maanden na de verhuizing. Kent de bewoner de buurt?',
    alsNiets: 'blijft de landing open staan',
  },
};

/** What is to be done in the wijk before the move, by whoever does it, and looking back by who supports. */
export const landingen: Zorgbron<Landingrij, Landingwerk> = {
  naam: 'landing',
  rollen: BEGELEIDERS,
  uit: Landingwerk,
  async lees(w) {
    const open = await w.em.findBy(LandingEntiteit, { gestoptOp: IsNull(), uitkomst: IsNull() });
    const casussen = await w.em.findBy(CasusEntiteit, { id: In(open.map(({ casus }) => casus)) });
    const vandaag = w.klok.vandaag();
    return open.flatMap((l): Landingrij[] => {
      const rij = { sleutel: l.id, casus: l.casus, nummer: l.nummer };
      const verhuisdOp = casussen.find(({ id }) => id === l.casus)?.verhuisdOp;
      if (l.richting === 'uit' && verhuisdOp && landingTerugkijken(verhuisdOp) <= vandaag)
        return [{ ...rij, wat: 'evaluatie', termijn: landingEvaluatie(verhuisdOp) }];
      const zelf = l.richting === 'in' || !l.ander;
      if (!zelf || landingstand(l) !== 'open') return [];
      return [{ ...rij, wat: l.contactOp ? 'buurtbericht' : 'contact', termijn: l.vanaf }];
    });
  },
  toon({ sleutel, nummer, wat, termijn }) {
    const { titel, zin, alsNiets } = ZINNEN[wat ?? 'contact'] ?? ZINNEN['contact']!;
    return {
      titel: `${titel}${nummer ? ` (${nummer})` : ''}`,
      zin: `${zin}${termijn && wat !== 'evaluatie' ? ` Verhuizing: ${dag(termijn)}.` : ''}`,
      ...(termijn && { termijn }),
      alsNiets,
      pad: `/gevraagd/landing/${sleutel}`,
    };
  },
};
