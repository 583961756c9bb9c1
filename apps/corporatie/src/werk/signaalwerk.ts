import { zegAlsNiets, zegDag, type Werkkennis } from '@weerthuis/deelname';
import { signaalTermijn, type Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { Not } from 'typeorm';
import { SignaalEntiteit } from '../nazorg/store/signaal.entiteit.js';
import { metAdresVanPlaatsing } from './adressen.js';

type Rij = SignaalEntiteit & { casusnummer?: string; adres?: string; uiterlijk?: Datum };

/** A signal that we gave, as the work queue may know it: not what it says. */
export class Signaalwerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Open() plaatsing!: string;
  @Veld('eenheid.adres') adres?: string;
  @Open() soort!: 'overlast' | 'achterstand';
  @Veld('nazorg.signaalOp') op?: Datum;
  @Veld('nazorg.signaalStand') stand?: string;
  @Veld('nazorg.afspraak') afspraak?: string | null;
  @Veld('stilte.termijn') uiterlijk?: Datum;
}

const SOORT = { overlast: 'Overlast', achterstand: 'Huurachterstand' } as const;

/** Signals after the key that are not closed: who supports the person is at it, and after its term somebody must call. */
export const signaalwerk = (k: Werkkennis): Werkbron<Rij, Signaalwerk> => ({
  naam: 'signaal',
  rollen: ['verhuurconsulent'],
  uit: Signaalwerk,
  async lees(w) {
    const open = await w.em.findBy(SignaalEntiteit, { stand: Not('gesloten') });
    const metTermijn = open.map((s) => {
      const uiterlijk = signaalTermijn(s, k.profiel.signalen[s.soort]);
      return uiterlijk ? { ...s, uiterlijk } : s;
    });
    return k.metNummer(w, await metAdresVanPlaatsing(w, metTermijn));
  },
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: (s, { vandaag }): Werk => ({
    soort: 'signaal',
    casus: s.casus,
    ...(s.casusnummer ? { casusnummer: s.casusnummer } : {}),
    titel: s.adres ? `${SOORT[s.soort]}: ${s.adres}` : SOORT[s.soort],
    zin: `Gemeld${s.op ? ` op ${zegDag(s.op)}` : ''}. ${voortgang(s)}`,
    ...(s.uiterlijk ? { termijn: s.uiterlijk, alsNiets: zegAlsNiets(k.profiel, s.uiterlijk, vandaag) } : {}),
    aanZet: 'De begeleiding',
    pad: `/na-de-sleutel/${s.plaatsing}`,
  }),
});

function voortgang({ stand, afspraak }: Signaalwerk): string {
  if (stand === 'nieuw') return 'De begeleiding zag het nog niet.';
  if (stand === 'gezien') return 'De begeleiding zag het; er is nog niets afgesproken.';
  return afspraak ? `Afgesproken: ${afspraak}.` : 'Er is iets afgesproken; kijk samen terug.';
}
