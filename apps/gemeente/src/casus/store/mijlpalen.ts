import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { MijlpaalEntiteit, type Mijlpaalsoort } from './mijlpaal.entiteit.js';

/** Milestones of plaatsingen; a later telling of the same one corrects the date. */
@Injectable()
export class Mijlpalen {
  async bewaar(w: Werkeenheid, rij: MijlpaalEntiteit): Promise<void> {
    await w.em.upsert(MijlpaalEntiteit, rij, ['plaatsing', 'soort']);
  }

  async datum(w: Werkeenheid, plaatsing: Uuid, soort: Mijlpaalsoort): Promise<Datum | undefined> {
    return (await w.em.findOneBy(MijlpaalEntiteit, { plaatsing, soort }))?.op;
  }
}
