import { Injectable } from '@nestjs/common';
import { type Uuid, weiger } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In, Not } from 'typeorm';
import { PlaatsingEntiteit } from './plaatsing.entiteit.js';

const VOORBIJ = ['afgebroken', 'afgesloten'];

/** Finds the joint dossier of a casus at this party. */
@Injectable()
export class Plaatsingen {
  /** The active plaatsing of a casus, when there is one; there is at most one (the hub guards that). */
  async vanCasus(w: Werkeenheid, casus: Uuid): Promise<PlaatsingEntiteit | undefined> {
    return (await w.em.findOneBy(PlaatsingEntiteit, { casus, stand: Not(In(VOORBIJ)) })) ?? undefined;
  }

  /** @throws Regelfout `onbekend` when this party does not know the plaatsing */
  async van(w: Werkeenheid, plaatsing: Uuid): Promise<PlaatsingEntiteit> {
    return (
      (await w.em.findOneBy(PlaatsingEntiteit, { plaatsing })) ??
      weiger({
        code: 'plaatsing-onbekend',
        soort: 'onbekend',
        titel: 'Deze plaatsing is hier niet bekend.',
        detail:
          'Geen plaatsing met dit nummer bij deze organisatie. Controleer het casusnummer. Er is niets gewijzigd.',
      })
    );
  }
}
