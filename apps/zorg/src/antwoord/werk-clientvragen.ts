import { AkkoordverzoekEntiteit } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import { BEGELEIDERS, Casuswerk, type Rij, type Zorgbron } from '../werk/bron.js';

class Vraagwerk extends Casuswerk {
  @Open() ronde!: number;
  @Open() antwoordVoor!: Datum;
  @Veld('voordracht.eenheid') adres?: string;
}

interface Vraagrij extends Rij {
  ronde: number;
  antwoordVoor: Datum;
  adres?: string;
}

type Woning = { straat: string; huisnummer: number; plaats: string };

/** Questions about a home that the person did not answer yet. */
export const clientvragen: Zorgbron<Vraagrij, Vraagwerk> = {
  naam: 'antwoord-client',
  rollen: BEGELEIDERS,
  uit: Vraagwerk,
  async lees(w) {
    const rijen = await w.em.findBy(AkkoordverzoekEntiteit, { stand: 'open', rol: 'persoon' });
    return rijen.map(({ verzoek, casus, ronde, antwoordVoor, gegevens }) => {
      const { woning } = gegevens as { woning?: Woning };
      const adres = woning && `${woning.straat} ${woning.huisnummer}, ${woning.plaats}`;
      return { sleutel: verzoek, casus, ronde, antwoordVoor, ...(adres && { adres }) };
    });
  },
  toon: ({ ronde, antwoordVoor, adres }) => ({
    titel: `Vraag de cliënt om een${ronde > 1 ? ' definitief' : ''} antwoord${adres ? `: ${adres}` : ''}`,
    zin: 'Lees voor wat een nee betekent, en leg vast wie antwoordde en hoe je het vroeg.',
    ...(antwoordVoor && { termijn: antwoordVoor }),
    alsNiets: 'vervalt de voordracht, of is de reserve aan de beurt',
  }),
};
