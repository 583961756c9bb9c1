import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { dekt, eisToestemming, type Toestemmingontvanger } from '../domain/toestemming.js';
import { ToestemmingEntiteit } from './toestemming.entiteit.js';

/** The recorded toestemmingen geheimhouding of a casus. */
@Injectable()
export class Toestemmingen {
  /** The newest record; undefined when none was ever made. */
  async laatste(w: Werkeenheid, casus: Uuid): Promise<ToestemmingEntiteit | undefined> {
    return (await w.em.findOne(ToestemmingEntiteit, { where: { casus }, order: { nummer: 'DESC' } })) ?? undefined;
  }

  /** @throws {Regelfout} toestemming-ontbreekt when one of them is not covered today */
  async eis(w: Werkeenheid, casus: Uuid, ...aan: Toestemmingontvanger[]): Promise<void> {
    eisToestemming(await this.laatste(w, casus), aan, w.klok.vandaag());
  }

  /**
   * After voorlopig akkoord the term of the record no longer decides, the person's will does: withdrawn is withdrawn.
   * A hoofdbegeleider that did not register the casus keeps no record and is not stopped here.
   * @throws {Regelfout} toestemming-ontbreekt
   */
  async eisNietIngetrokken(w: Werkeenheid, casus: Uuid, ...aan: Toestemmingontvanger[]): Promise<void> {
    const laatste = await this.laatste(w, casus);
    if (laatste) eisToestemming(laatste, aan, laatste.geldigTot);
  }

  async geldt(w: Werkeenheid, casus: Uuid, aan: Toestemmingontvanger): Promise<boolean> {
    return dekt(await this.laatste(w, casus), aan, w.klok.vandaag());
  }
}
