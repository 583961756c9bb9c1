import { Controller } from '@nestjs/common';
import {
  BezichtigingGehoudenZorg,
  BezichtigingGeplandZorg,
  IdentiteitAfgeslotenZorg,
  IdentiteitVrijgegevenHoofdbegeleider,
} from '@weerthuis/contracts';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { Casussen } from '../../casus/store/casussen.js';
import { Bronnen } from '../../kern/bronnen.js';
import { OntvangIdentiteit } from '../ontvang-identiteit.js';
import { BezichtigingEntiteit } from '../store/bezichtiging.entiteit.js';

/** Identity from another aanmelder, and the viewing that the corporatie plans once it knows who comes. */
@Controller()
export class IdentiteitFeiten {
  constructor(
    private readonly identiteit: OntvangIdentiteit,
    private readonly casussen: Casussen,
    private readonly bronnen: Bronnen,
  ) {}

  @OpFeit(IdentiteitVrijgegevenHoofdbegeleider)
  async vrijgegeven(f: IdentiteitVrijgegevenHoofdbegeleider, c: FeitContext): Promise<void> {
    await this.bronnen.eis(c, 'aanmelder');
    await this.identiteit.vrijgegeven(c.werk, c.stroom, f);
  }

  @OpFeit(IdentiteitAfgeslotenZorg)
  async afgesloten(_f: IdentiteitAfgeslotenZorg, c: FeitContext): Promise<void> {
    await this.bronnen.eis(c, 'aanmelder');
    await this.identiteit.afgesloten(c.werk, c.stroom);
  }

  @OpFeit(BezichtigingGeplandZorg)
  async gepland(f: BezichtigingGeplandZorg, c: FeitContext): Promise<void> {
    await this.casussen.vanFeit(c.werk, c.stroom);
    const { bezichtiging: id, kandidaatstelling, op } = f;
    await c.werk.em.upsert(
      BezichtigingEntiteit,
      { id, casus: c.stroom, kandidaatstelling, op: new Date(op), verschenen: null },
      ['id'],
    );
  }

  @OpFeit(BezichtigingGehoudenZorg)
  async gehouden(f: BezichtigingGehoudenZorg, c: FeitContext): Promise<void> {
    const geraakt = await c.werk.em.update(BezichtigingEntiteit, { id: f.bezichtiging }, { verschenen: f.verschenen });
    if (geraakt.affected !== 1) throw new WachtOp(`bezichtiging ${f.bezichtiging}`);
  }
}
