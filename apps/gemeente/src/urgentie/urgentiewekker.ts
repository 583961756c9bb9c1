import { Injectable } from '@nestjs/common';
import { momentInAmsterdam, plusDagen } from '@weerthuis/domain';
import { bewaar, OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { verstrijk } from './domain/urgentie.js';
import { UrgentieEntiteit } from './store/urgentie.entiteit.js';

const SOORT = 'urgentie';

/** One timer per casus: the term of the decision, or the day after the priority ended. */
@Injectable()
export class Urgentiewekker {
  async zet(w: Werkeenheid, u: UrgentieEntiteit): Promise<void> {
    const eind = u.tot ? momentInAmsterdam(plusDagen(u.tot, 1), '00:01') : undefined;
    const op = u.termijn ? momentInAmsterdam(u.termijn) : eind;
    if (op) await w.zetWekker({ soort: SOORT, sleutel: u.id, op, betrokkene: u.id });
    else await w.trekWekkerIn(SOORT, u.id);
  }

  @OpWekker(SOORT)
  async gaat(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    const u = await w.em.findOneBy(UrgentieEntiteit, { id: sleutel });
    if (u) await bewaar(w, UrgentieEntiteit, Object.assign(u, verstrijk(u, w.klok.vandaag())));
  }
}
