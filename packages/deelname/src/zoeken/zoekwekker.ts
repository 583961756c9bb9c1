import { Inject, Injectable } from '@nestjs/common';
import { type Datum, momentInAmsterdam, type Uuid } from '@weerthuis/domain';
import { bewaar, OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { type Zoektabel, ZOEKTABEL } from './zoekopdracht.js';

const TERMIJN = 'zoekopdracht-termijn';
const WACHTEND = ['uitgezet', 'aanvaard'];

/** Past its date a zoekopdracht that still waits is shown as lapsed. */
@Injectable()
export class Zoekwekker {
  constructor(@Inject(ZOEKTABEL) private readonly tabel: Zoektabel) {}

  zet(w: Werkeenheid, zoekopdracht: Uuid, casus: Uuid, uiterlijk: Datum): Promise<void> {
    const op = momentInAmsterdam(uiterlijk, '23:59');
    return w.zetWekker({ soort: TERMIJN, sleutel: zoekopdracht, op, betrokkene: casus });
  }

  @OpWekker(TERMIJN)
  async termijn(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    const rij = await w.em.findOneBy(this.tabel, { id: sleutel });
    if (rij && WACHTEND.includes(rij.stand)) await bewaar(w, this.tabel, Object.assign(rij, { stand: 'verlopen' }));
  }
}
