import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import type { Beslag, Capaciteitstand } from '../domain/ruimte.js';
import { CapaciteitEntiteit } from './capaciteit.entiteit.js';
import { ReserveringEntiteit } from './reservering.entiteit.js';

/** Stated capacity and what is taken of it, per gemeente. */
@Injectable()
export class Capaciteiten {
  /** Locked, so that two pledges for one gemeente come after each other. */
  async vanGemeente(w: Werkeenheid, gemeente: string): Promise<{ standen: Capaciteitstand[]; beslag: Beslag[] }> {
    const standen = await w.em.find(CapaciteitEntiteit, { where: { gemeente }, order: { vanaf: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    return { standen, beslag: await w.em.findBy(ReserveringEntiteit, { gemeente }) };
  }

  /** The place that this casus still holds. */
  reserveringVan(w: Werkeenheid, casus: Uuid): Promise<ReserveringEntiteit | null> {
    return w.em.findOneBy(ReserveringEntiteit, { casus, tot: IsNull() });
  }

  /** Nothing came of the pledge: as if it had never been. */
  async vervalt(w: Werkeenheid, kandidaatstelling: Uuid): Promise<void> {
    await w.em.delete(ReserveringEntiteit, { kandidaatstelling });
  }

  /** Support ended: the place is free from the day after. */
  async komtVrij(w: Werkeenheid, casus: Uuid, vanaf: Datum): Promise<void> {
    await w.em.update(ReserveringEntiteit, { casus, tot: IsNull() }, { tot: vanaf });
  }
}
