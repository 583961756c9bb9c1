import { Injectable } from '@nestjs/common';
import { momentInAmsterdam, type Datum, type Uuid } from '@weerthuis/domain';
import { bewaar, OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

const TERMIJN = 'zoekopdracht-termijn';
const WACHTEND = ['uitgezet', 'aanvaard'];

/** Past its date a zoekopdracht that still waits is shown as lapsed. */
@Injectable()
export class Zoekwekker {
  zet(w: Werkeenheid, zoekopdracht: Uuid, casus: Uuid, uiterlijk: Datum): Promise<void> {
    return w.zetWekker({
      soort: TERMIJN,
      sleutel: zoekopdracht,
      op: momentInAmsterdam(uiterlijk, '23:59'),
      betrokkene: casus,
    });
  }

  @OpWekker(TERMIJN)
  async termijn(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    const rij = await w.em.findOneBy(ZoekopdrachtEntiteit, { id: sleutel });
    if (rij && WACHTEND.includes(rij.stand))
      await bewaar(w, ZoekopdrachtEntiteit, Object.assign(rij, { stand: 'verlopen' }));
  }
}
