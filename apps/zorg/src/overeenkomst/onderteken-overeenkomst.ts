import { Injectable } from '@nestjs/common';
import { HuurovereenkomstOndertekendCorporatie } from '@weerthuis/contracts';
import { medetekenaars, type Datum, type Uuid, type Vertegenwoordigersoort } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { VertegenwoordigerEntiteit } from '../casus/store/vertegenwoordiger.entiteit.js';
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

  /** @throws {Regelfout} overeenkomst-onbekend, ondertekenaar-niet-gevraagd, al-ondertekend, ondertekening-ongeldig, medeondertekening-ontbreekt */
  async voer(
    w: Werkeenheid,
    id: Uuid,
    door: 'zorg' | 'persoon',
    op: Datum,
    getekend: readonly Vertegenwoordigersoort[] = [],
  ): Promise<{ id: Uuid; casus: Uuid }> {
    const rij = await w.em.findOne(OvereenkomstEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!rij)
      return onbekend(
        'overeenkomst-onbekend',
        'Deze overeenkomst is hier niet bekend.',
        'Wacht tot de corporatie haar heeft opgesteld, of controleer het nummer.',
      );
    await this.toestemmingen.eisNietIngetrokken(w, rij.casus, 'corporatie');
    const aangesteld = await w.em.findBy(VertegenwoordigerEntiteit, { casus: rij.casus });
    const nodig = medetekenaars(
      'huurovereenkomst',
      aangesteld.map((v) => v.soort),
    );
    const ondertekend = onderteken(rij, door, op, w.klok.vandaag(), { nodig, getekend });
    await bewaar(w, OvereenkomstEntiteit, { ...rij, ondertekend });
    await this.verzender.zend(w, rij.casus, [
      { oin: rij.corporatie, view: HuurovereenkomstOndertekendCorporatie, gegevens: { overeenkomst: id, door, op } },
    ]);
    return { id, casus: rij.casus };
  }
}
