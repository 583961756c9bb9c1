import { PlaatsingEntiteit } from '@weerthuis/deelname';
import { Veld } from '@weerthuis/platform';
import { In } from 'typeorm';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { BEGELEIDERS, Casuswerk, type Rij, type Zorgbron } from '../werk/bron.js';
import { IdentiteitsvrijgaveEntiteit } from './store/vrijgave.entiteit.js';

class Vrijgavewerk extends Casuswerk {
  @Veld('plaatsing.stand') stand?: string;
}

interface Vrijgaverij extends Rij {
  stand: string;
}

/** States in which the name may go out: all said a provisional yes, and the key is not there. */
const VOOR_DE_SLEUTEL = ['voorwaardelijk', 'lopend'];

/** Everyone said a provisional yes, and nobody knows yet who it is. */
export const vrijTeGeven: Zorgbron<Vrijgaverij, Vrijgavewerk> = {
  naam: 'naam-vrijgeven',
  rollen: BEGELEIDERS,
  uit: Vrijgavewerk,
  async lees(w, { convenant }) {
    const lopend = await w.em.findBy(PlaatsingEntiteit, { stand: In(VOOR_DE_SLEUTEL) });
    if (lopend.length === 0) return [];
    const van = { voordracht: In(lopend.map((p) => p.voordracht)) };
    const gegeven = new Set((await w.em.findBy(IdentiteitsvrijgaveEntiteit, van)).map((v) => v.voordracht));
    const eigen = await w.em.findBy(CasusEntiteit, {
      id: In(lopend.map((p) => p.casus)),
      aanmelder: convenant.mij.oin,
    });
    const ons = new Set(eigen.map((c) => c.id));
    return lopend
      .filter((p) => ons.has(p.casus) && !gegeven.has(p.voordracht))
      .map(({ plaatsing, casus, stand }) => ({ sleutel: plaatsing, casus, stand }));
  },
  toon: () => ({
    titel: 'Geef vrij wie het is',
    zin: 'Iedereen zei voorlopig ja. De corporatie en de gemeente weten nog niet om wie het gaat.',
    alsNiets: 'kan niemand een bezichtiging plannen',
  }),
};
