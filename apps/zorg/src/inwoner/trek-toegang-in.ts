import { Injectable } from '@nestjs/common';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Uuid } from '@weerthuis/domain';
import { InwonertoegangEntiteit } from './store/toegang.entiteit.js';

/** Ends an access at once: its code and its session. */
@Injectable()
export class TrekToegangIn {
  /** `lid`: only that of this adult, when the adult asks. @throws {Regelfout} onbekend */
  async voer(w: Werkeenheid, casus: Uuid, id: Uuid, lid?: Uuid): Promise<{ id: Uuid }> {
    const { affected } = await w.em.update(
      InwonertoegangEntiteit,
      { id, casus, ...(lid ? { lid } : {}) },
      { ingetrokkenOp: new Date(), geheimHash: null, sessieHash: null, sessieTot: null },
    );
    return affected === 1 ? { id } : weigerOnbekend();
  }
}
