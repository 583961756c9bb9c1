import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { zonderLeeg } from '../kern/zonder-leeg.js';
import { EvaluatieEntiteit } from '../nazorg/store/evaluatie.entiteit.js';
import type { BegeleidingUitDto } from './http/begeleiding-uit.dto.js';
import { DaginvullingEntiteit } from './store/daginvulling.entiteit.js';
import { EigenInkomenEntiteit } from './store/eigen-inkomen.entiteit.js';
import { OndersteuningEntiteit } from './store/ondersteuning.entiteit.js';
import { BegeleidingsplanEntiteit } from './store/plan.entiteit.js';

/** Brings together what is recorded here about the support of a casus. */
@Injectable()
export class ToonBegeleiding {
  constructor(private readonly casussen: Casussen) {}

  /** Nothing when there is no such casus here. */
  async van(w: Werkeenheid, casus: Uuid): Promise<BegeleidingUitDto | undefined> {
    if (!(await w.em.existsBy(CasusEntiteit, { id: casus }))) return undefined;
    const where = { casus };
    const opVolgorde = { where, order: { vanaf: 'ASC', id: 'ASC' } } as const;
    const evaluaties = await w.em.find(EvaluatieEntiteit, { where, order: { op: 'DESC', id: 'ASC' } });
    const plan = await w.em.findOneBy(BegeleidingsplanEntiteit, { id: casus });
    return {
      casus,
      bijOns: await this.casussen.begeleidtHier(w, casus),
      ...(plan && { plan }),
      ondersteuning: (await w.em.find(OndersteuningEntiteit, opVolgorde)).map(zonderLeeg),
      daginvulling: (await w.em.find(DaginvullingEntiteit, opVolgorde)).map(zonderLeeg),
      eigenInkomen: (await w.em.find(EigenInkomenEntiteit, opVolgorde)).map(zonderLeeg),
      evaluaties: evaluaties.map(zonderLeeg),
    };
  }
}
