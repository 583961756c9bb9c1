import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { WoonklaarEntiteit } from './woonklaar.entiteit.js';

/** The declarations of a casus. */
@Injectable()
export class Woonklaren {
  /** The one that was declared last and holds longest. */
  async laatste(w: Werkeenheid, casus: Uuid): Promise<WoonklaarEntiteit | undefined> {
    const rij = await w.em.findOne(WoonklaarEntiteit, {
      where: { casus },
      order: { verklaardOp: 'DESC', geldigTot: 'DESC' },
    });
    return rij ?? undefined;
  }
}
