import { Injectable } from '@nestjs/common';
import { AanmeldingIngetrokkenHerkomst, AanmeldingIngetrokkenMatching } from '@weerthuis/contracts';
import { machines, stap, type Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { Verzender } from '../kern/verzender.js';

/** Takes an aanmelding back. Whoever got it is told, also without toestemming: that is how they learn to stop. */
@Injectable()
export class TrekAanmeldingIn {
  constructor(
    private readonly casussen: Casussen,
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} toestand-past-niet */
  async voer(w: Werkeenheid, id: Uuid, reden: string): Promise<{ id: Uuid }> {
    await this.vanCasus(w, await this.casussen.eigen(w, id), reden);
    return { id };
  }

  /** With `naar` the casus of the same huishouden that goes on instead. */
  async vanCasus(w: Werkeenheid, casus: CasusEntiteit, reden: string, naar?: Uuid): Promise<void> {
    const stand = stap(machines.aanmelding, casus.stand, 'ingetrokken');
    await bewaar(w, CasusEntiteit, { ...casus, stand, redenIngetrokken: reden });
    await w.trekWekkerIn('woonklaar-herinnering', casus.id);
    await w.trekWekkerIn('woonklaar-verlopen', casus.id);
    if (!casus.ingediendOp || !casus.herkomst) return;
    await this.verzender.zend(w, casus.id, [
      this.verzender.aanHub(AanmeldingIngetrokkenMatching, { reden, ...(naar && { naar }) }),
      { oin: this.convenant.gemeente(casus.herkomst).oin, view: AanmeldingIngetrokkenHerkomst, gegevens: { reden } },
    ]);
  }
}
