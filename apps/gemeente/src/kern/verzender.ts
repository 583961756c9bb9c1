import { Injectable } from '@nestjs/common';
import type { ViewClass } from '@weerthuis/contracts';
import { Deelnemers } from '@weerthuis/deelname';
import type { Oin, Uuid } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';

/** One addressee with what it gets to read. */
export interface Geadresseerde {
  oin: Oin;
  view: ViewClass;
  gegevens: object;
  verzegeld?: object;
}

/** Tells what the gemeente decided, in the transaction of the decision. */
@Injectable()
export class Verzender {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
  ) {}

  hub(view: ViewClass, gegevens: object): Geadresseerde {
    return { oin: this.convenant.hub, view, gegevens };
  }

  /** The zorg parties of the casus: who registered the person and who supports after the move, each once. */
  async zorg(w: Werkeenheid, casus: Uuid): Promise<Oin[]> {
    const { partijen } = await this.deelnemers.van(w, casus);
    const zorg = partijen.filter(({ rol }) => rol === 'aanmelder' || rol === 'hoofdbegeleider');
    return [...new Set(zorg.map(({ partij }) => partij))];
  }

  async zend(w: Werkeenheid, stroom: Uuid, aan: Geadresseerde[]): Promise<void> {
    if (aan.length) await this.bus.zend(w, { stroom, aan });
  }

  /** A fact on a stream of this gemeente itself, to the hub. */
  zendEigen(w: Werkeenheid, naam: string, view: ViewClass, gegevens: object): Promise<void> {
    return this.zend(w, this.bus.naamStroom(naam), [this.hub(view, gegevens)]);
  }
}
