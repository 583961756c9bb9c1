import { Injectable } from '@nestjs/common';
import { MachtigingGewijzigdMatching } from '@weerthuis/contracts';
import { type Datum, isDatum, plusMaanden, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { MachtigingEntiteit } from './machtiging.entiteit.js';

/** Months that a machtiging lasts at most; then the party decides anew (aanname). */
const MAANDEN = 12;

/** Lets the hub write down what this party answers by phone, until a day; or not any more. */
@Injectable()
export class GeefMachtiging {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
  ) {}

  /** @throws Regelfout machtiging-te-lang */
  async voer(w: Werkeenheid, tot?: Datum): Promise<{ id: string }> {
    const vandaag = w.klok.vandaag();
    const uiterst = plusMaanden(vandaag, MAANDEN);
    if (tot !== undefined && (!isDatum(tot) || tot < vandaag || tot > uiterst))
      weiger({
        code: 'machtiging-te-lang',
        soort: 'ongeldig',
        titel: 'Deze machtiging past niet.',
        detail: `Een machtiging loopt tot een dag vanaf vandaag, uiterlijk ${uiterst} (convenant). Kies een andere dag. Er is niets gewijzigd.`,
        van: 'convenant',
        veld: 'tot',
      });
    if (tot) await w.em.upsert(MachtigingEntiteit, { een: true, tot }, ['een']);
    else await w.em.delete(MachtigingEntiteit, { een: true });
    const aan = [{ oin: this.convenant.hub, view: MachtigingGewijzigdMatching, gegevens: tot ? { tot } : {} }];
    const stroom = this.bus.naamStroom('machtiging');
    await this.bus.zend(w, { stroom, aan });
    return { id: stroom };
  }
}
