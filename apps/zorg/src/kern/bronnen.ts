import { Injectable } from '@nestjs/common';
import { Deelnemers } from '@weerthuis/deelname';
import { weiger } from '@weerthuis/domain';
import { WachtOp, type FeitContext } from '@weerthuis/messaging';

type Rol = 'aanmelder' | 'corporatie' | 'vestiging';

/** Whether a fact about a casus comes from the party that has that part in it. */
@Injectable()
export class Bronnen {
  constructor(private readonly deelnemers: Deelnemers) {}

  /**
   * @throws WachtOp while the hub did not yet tell who has the part
   * @throws {Regelfout} bron-niet-bevoegd when it is another: the stream of that source is held
   */
  async eis(c: FeitContext, rol: Rol): Promise<void> {
    const bevoegd = await this.deelnemers.metRol(c.werk, c.stroom, rol);
    if (!bevoegd) throw new WachtOp(`${rol} van casus ${c.stroom}`);
    if (bevoegd === c.bron) return;
    weiger({
      code: 'bron-niet-bevoegd',
      soort: 'verboden',
      titel: 'Deze organisatie mag dit niet melden.',
      detail: `Alleen de ${rol} van deze casus meldt dit (convenant). Het bericht is vastgehouden.`,
      van: 'convenant',
    });
  }
}
