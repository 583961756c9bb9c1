import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EvaluatieGehoudenCorporatie, EvaluatieGehoudenMatching } from '@weerthuis/contracts';
import { machines, stap, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { ongeldig } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { toetsEvaluatie } from './domain/nazorg.js';
import { Nazorgpartijen } from './nazorgpartijen.js';
import { EvaluatieEntiteit } from './store/evaluatie.entiteit.js';
import { NazorgmomentEntiteit } from './store/moment.entiteit.js';

export interface NieuweEvaluatie {
  moment?: Uuid;
  op: Datum;
  doelen: { doel: string; uitkomst: string }[];
  extraAandachtTot?: Datum;
}

/** Records an evaluation. Others learn that it was held, never what was said. */
@Injectable()
export class HoudEvaluatie {
  constructor(
    private readonly casussen: Casussen,
    private readonly partijen: Nazorgpartijen,
    private readonly toestemmingen: Toestemmingen,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} evaluatiedatum-ongeldig, moment-onbekend, geen-plaatsing, toestemming-ontbreekt */
  async voer(w: Werkeenheid, id: Uuid, invoer: NieuweEvaluatie): Promise<{ id: Uuid }> {
    const casus = await this.casussen.begeleide(w, id);
    const { op, moment, extraAandachtTot } = invoer;
    toetsEvaluatie(invoer, casus.verhuisdOp ?? undefined, w.klok.vandaag());
    await this.toestemmingen.eisNietIngetrokken(w, id, 'matchingspunt', 'corporatie');
    const { plaatsing, corporatie } = await this.partijen.van(w, id);
    if (moment) await this.sluitMoment(w, id, moment, op);
    const evaluatie = randomUUID();
    await w.em.insert(EvaluatieEntiteit, {
      id: evaluatie,
      casus: id,
      moment: moment ?? null,
      op,
      doelen: invoer.doelen,
      extraAandachtTot: extraAandachtTot ?? null,
    });
    await this.verzender.zend(w, id, [
      this.verzender.aanHub(EvaluatieGehoudenMatching, { moment, plaatsing, op, extraAandachtTot }),
      ...(corporatie ? [{ oin: corporatie, view: EvaluatieGehoudenCorporatie, gegevens: { plaatsing, op } }] : []),
    ]);
    return { id: evaluatie };
  }

  private async sluitMoment(w: Werkeenheid, casus: Uuid, id: Uuid, op: Datum): Promise<void> {
    const moment = await w.em.findOneBy(NazorgmomentEntiteit, { id, casus });
    if (!moment)
      return ongeldig(
        'moment-onbekend',
        'Dit nazorgmoment is hier niet bekend.',
        'Kies een gepland moment van deze casus of laat het veld leeg.',
        'moment',
      );
    const stand = stap(machines.nazorgmoment, moment.stand, 'gehouden');
    await w.em.update(NazorgmomentEntiteit, { id }, { stand, gehoudenOp: op });
  }
}
