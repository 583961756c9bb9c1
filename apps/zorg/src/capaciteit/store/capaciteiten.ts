import { Injectable } from '@nestjs/common';
import { laatste, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { vrijVanaf, type Beslag, type Capaciteitstand } from '../domain/ruimte.js';
import { CapaciteitEntiteit } from './capaciteit.entiteit.js';
import { ReserveringEntiteit } from './reservering.entiteit.js';

/** Stated capacity and what is taken of it, per gemeente. */
@Injectable()
export class Capaciteiten {
  /** Locked, so that two pledges for one gemeente come after each other. */
  async vanGemeente(w: Werkeenheid, gemeente: string): Promise<{ standen: Capaciteitstand[]; beslag: Beslag[] }> {
    const standen = await w.em.find(CapaciteitEntiteit, {
      where: { gemeente },
      order: { vanaf: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return { standen, beslag: await w.em.findBy(ReserveringEntiteit, { gemeente }) };
  }

  /** Every stated capacity with what is free of it. */
  async overzicht(w: Werkeenheid): Promise<(CapaciteitEntiteit & { id: string; vrij: number })[]> {
    const alle = await w.em.find(CapaciteitEntiteit, { order: { gemeente: 'ASC', vanaf: 'ASC' } });
    const beslag = await w.em.find(ReserveringEntiteit);
    return alle.map((stand) => {
      const hier = <T extends { gemeente: string }>(rij: T) => rij.gemeente === stand.gemeente;
      const dag = laatste(stand.vanaf, w.klok.vandaag());
      return { ...stand, id: stand.gemeente, vrij: vrijVanaf(alle.filter(hier), beslag.filter(hier), dag) };
    });
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
