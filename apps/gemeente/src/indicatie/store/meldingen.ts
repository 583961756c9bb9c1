import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Wijziging } from '../domain/melding.js';
import { MeldingEntiteit } from './melding.entiteit.js';

@Injectable()
export class Meldingen {
  zoek(w: Werkeenheid, casus: Uuid): Promise<MeldingEntiteit | null> {
    return w.em.findOneBy(MeldingEntiteit, { id: casus });
  }

  /** @throws Regelfout 404 */
  async van(w: Werkeenheid, casus: Uuid): Promise<MeldingEntiteit> {
    return (await this.zoek(w, casus)) ?? weigerOnbekend();
  }

  /** Writes what changed, if anything. */
  async wijzig(w: Werkeenheid, melding: MeldingEntiteit, wijziging: Wijziging): Promise<MeldingEntiteit> {
    if (!Object.keys(wijziging).length) return melding;
    return bewaar(w, MeldingEntiteit, Object.assign(melding, wijziging));
  }
}
