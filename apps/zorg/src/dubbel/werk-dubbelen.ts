import { Veld } from '@weerthuis/platform';
import { In } from 'typeorm';
import { isOpen } from '../aanmelding/domain/indiening.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { LidEntiteit } from '../casus/store/lid.entiteit.js';
import { BEGELEIDERS, Casuswerk, type Rij, type Zorgbron } from '../werk/bron.js';
import { DubbelEntiteit } from './store/dubbel.entiteit.js';

class Dubbelwerk extends Casuswerk {
  @Veld('casus.casus') stand?: 'gemeld' | 'wacht' | 'genoemd';
}

interface Dubbelrij extends Rij {
  stand: 'gemeld' | 'wacht' | 'genoemd';
}

/** Members of whom another open aanmelding exists: until it is settled nobody can be proposed. */
export const dubbelen: Zorgbron<Dubbelrij, Dubbelwerk> = {
  naam: 'dubbel',
  rollen: BEGELEIDERS,
  uit: Dubbelwerk,
  async lees(w) {
    const leden = await w.em.findBy(LidEntiteit, { dubbel: true });
    const casussen = await w.em.findBy(CasusEntiteit, { id: In(leden.map((l) => l.casus)) });
    const open = new Set(casussen.filter((c) => isOpen(c.stand)).map((c) => c.id));
    const bevestigd = await w.em.findBy(DubbelEntiteit, { casus: In([...open]) });
    return leden
      .filter((l) => open.has(l.casus))
      .map(({ id, casus }) => {
        const d = bevestigd.find((b) => b.lid === id);
        return { sleutel: id, casus, stand: d?.ander ? 'genoemd' : d ? 'wacht' : 'gemeld' };
      });
  },
  toon: ({ stand }) => ({
    titel: stand === 'genoemd' ? 'Voeg samen, of trek een van beide in' : 'Er is nog een open aanmelding van de cliënt',
    zin:
      stand === 'genoemd'
        ? 'Jullie weten van elkaar. Bel, en kies welke casus verdergaat.'
        : stand === 'wacht'
          ? 'Je bevestigde dat jullie elkaar mogen kennen. De ander moet dat nog doen.'
          : 'Mogen jullie van elkaar weten? Vraag het de cliënt, en bevestig het dan.',
    alsNiets: 'kan niemand deze cliënt voordragen',
    ...(stand === 'wacht' && { aanZet: 'De andere aanmelder' }),
  }),
};
