import { Injectable } from '@nestjs/common';
import type { ViewClass } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';

/** One recipient with its own cut of a fact. */
export interface Adres {
  oin: Oin;
  view: ViewClass;
  gegevens: object;
  verzegeld?: object;
}

/** Tells facts of a casus to other parties in the transaction of the command. */
@Injectable()
export class Verzender {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
  ) {}

  /** One recipient gets one message, also when it has two roles. */
  async zend(w: Werkeenheid, stroom: Uuid, aan: readonly Adres[]): Promise<void> {
    const uniek = aan.filter((een, i) => aan.findIndex((a) => a.oin === een.oin) === i);
    if (uniek.length > 0) await this.bus.zend(w, { stroom, aan: uniek });
  }

  hub(w: Werkeenheid, stroom: Uuid, view: ViewClass, gegevens: object): Promise<void> {
    return this.zend(w, stroom, [this.aanHub(view, gegevens)]);
  }

  aanHub(view: ViewClass, gegevens: object): Adres {
    return { oin: this.convenant.hub, view, gegevens };
  }
}
