import { Injectable } from '@nestjs/common';
import { HuurovereenkomstOndertekendCorporatie } from '@weerthuis/contracts';
import type { Datum, Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { onbekend } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { onderteken } from './domain/onderteken.js';
import { OvereenkomstEntiteit } from './store/overeenkomst.entiteit.js';

/** Records a signature of zorg or of the person and tells the corporatie. */
@Injectable()
export class OndertekenOvereenkomst {
  constructor(
    private readonly toestemmingen: Toestemmingen,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} overeenkomst-onbekend, ondertekenaar-niet-gevraagd, al-ondertekend, ondertekening-ongeldig */
  async voer(w: Werkeenheid, id: Uuid, door: 'zorg' | 'persoon', op: Datum): Promise<{ id: Uuid; casus: Uuid }> {
    const rij = await w.em.findOne(OvereenkomstEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!rij)
      return onbekend(
        'overeenkomst-onbekend',
        'Deze overeenkomst is hier niet bekend.',
        'Wacht tot de corporatie haar heeft opgesteld, of controleer het nummer.',
      );
    await this.toestemmingen.eisNietIngetrokken(w, rij.casus, 'corporatie');
    const ondertekend = onderteken(rij, door, op, w.klok.vandaag());
    await bewaar(w, OvereenkomstEntiteit, { ...rij, ondertekend });
    await this.verzender.zend(w, rij.casus, [
      { oin: rij.corporatie, view: HuurovereenkomstOndertekendCorporatie, gegevens: { overeenkomst: id, door, op } },
    ]);
    return { id, casus: rij.casus };
  }
}
