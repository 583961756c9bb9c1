import { Injectable } from '@nestjs/common';
import { SignaalBehandeldCorporatie, SignaalBehandeldMatching } from '@weerthuis/contracts';
import { SIGNALEN, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { onbekend } from '../kern/nee.js';
import { Verzender, type Adres } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { behandel, type Behandeling } from './domain/signaal.js';
import { Nazorgpartijen } from './nazorgpartijen.js';
import { SignaalEntiteit } from './store/signaal.entiteit.js';

/**
 * Deals with a signal: seen, agreed on, closed. The corporatie that gave it hears how far it is and what was agreed; the hub, only
 * of what it was told itself, how far it is.
 */
@Injectable()
export class BehandelSignaal {
  constructor(
    private readonly casussen: Casussen,
    private readonly partijen: Nazorgpartijen,
    private readonly toestemmingen: Toestemmingen,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} signaal-onbekend, signaal-niet-zo-ver, afspraak-onbekend, toestemming-ontbreekt */
  async voer(w: Werkeenheid, feit: Uuid, b: Behandeling): Promise<{ id: Uuid; casus: Uuid }> {
    const rij = await w.em.findOne(SignaalEntiteit, { where: { feit }, lock: { mode: 'pessimistic_write' } });
    if (!rij)
      return onbekend('signaal-onbekend', 'Dit signaal is hier niet bekend.', 'Controleer het nummer in de lijst.');
    const { casus } = rij;
    await this.casussen.begeleide(w, casus);
    const op = w.klok.vandaag();
    const stand = behandel(rij.stand, b, op);
    await this.toestemmingen.eisNietIngetrokken(w, casus, 'matchingspunt', 'corporatie');
    const { plaatsing } = await this.partijen.van(w, casus);
    const { afspraak = rij.afspraak, evaluatieOp = rij.evaluatieOp } = b;
    await w.em.update(SignaalEntiteit, { feit }, { stand, bewogenOp: op, afspraak, evaluatieOp });
    const nieuw = b.stand === 'afgesproken' ? { evaluatieOp: b.evaluatieOp } : {};
    const gegevens = { signaal: rij.signaal ?? feit, plaatsing, stand, op, ...nieuw };
    await this.verzender.zend(w, casus, this.adressen(rij, gegevens, b.afspraak));
    return { id: feit, casus };
  }

  private adressen(rij: SignaalEntiteit, gegevens: object, afspraak?: string): Adres[] {
    const metAfspraak = { ...gegevens, ...(afspraak ? { afspraak } : {}) };
    const kent = SIGNALEN[rij.soort].berichten.some(({ aan }) => aan === 'matching');
    return [
      ...(rij.melder ? [{ oin: rij.melder, view: SignaalBehandeldCorporatie, gegevens: metAfspraak }] : []),
      ...(kent ? [this.verzender.aanHub(SignaalBehandeldMatching, gegevens)] : []),
    ];
  }
}
