import { Injectable } from '@nestjs/common';
import { Plaatsingen } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { OvereenkomstEntiteit } from '../overeenkomst/store/overeenkomst.entiteit.js';

/** The day of the move as far as it was reported or agreed. */
@Injectable()
export class Verhuisdatum {
  constructor(private readonly plaatsingen: Plaatsingen) {}

  /** Reported; else the day the rent begins; else that of the lease; else that of the voordracht; else unknown. */
  async van(w: Werkeenheid, casus: CasusEntiteit): Promise<Datum | undefined> {
    if (casus.verhuisdOp) return casus.verhuisdOp;
    if (casus.huurVanaf) return casus.huurVanaf;
    const plaatsing = await this.plaatsingen.vanCasus(w, casus.id);
    if (!plaatsing) return undefined;
    const lease = await w.em.findOneBy(OvereenkomstEntiteit, { plaatsing: plaatsing.plaatsing });
    return lease?.ingangsdatum ?? plaatsing.startOp;
  }
}
