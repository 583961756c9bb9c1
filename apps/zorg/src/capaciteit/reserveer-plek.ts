import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { eisPlek } from './domain/ruimte.js';
import { Capaciteiten } from './store/capaciteiten.js';
import { ReserveringEntiteit } from './store/reservering.entiteit.js';

export interface Toezegging {
  casus: Uuid;
  kandidaatstelling: Uuid;
  voordracht: Uuid;
  gemeente: string;
  startOp: Datum;
}

/** Takes a place for a pledge in the transaction of the yes; asked again for the same kandidaatstelling it moves along. */
@Injectable()
export class ReserveerPlek {
  constructor(private readonly capaciteiten: Capaciteiten) {}

  /** @throws {Regelfout} capaciteit-ontbreekt */
  async voer(w: Werkeenheid, t: Toezegging): Promise<void> {
    const { casus, kandidaatstelling, voordracht, gemeente, startOp } = t;
    await this.capaciteiten.vervalt(w, kandidaatstelling);
    const { standen, beslag } = await this.capaciteiten.vanGemeente(w, gemeente);
    eisPlek(standen, beslag, startOp, gemeente);
    await w.em.insert(ReserveringEntiteit, {
      id: randomUUID(),
      gemeente,
      casus,
      kandidaatstelling,
      voordracht,
      van: startOp,
      tot: null,
    });
  }
}
