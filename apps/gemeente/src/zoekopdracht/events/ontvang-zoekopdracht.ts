import { Controller } from '@nestjs/common';
import { ZoekopdrachtGegevenGemeente } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { voegToe } from '@weerthuis/platform';
import { ZoekopdrachtEntiteit } from '../store/zoekopdracht.entiteit.js';
import { Zoekwekker } from '../zoekwekker.js';

/** The hub asks the gemeente to look for a home; past its date the question is shown as lapsed. */
@Controller()
export class OntvangZoekopdracht {
  constructor(private readonly wekker: Zoekwekker) {}

  @OpFeit(ZoekopdrachtGegevenGemeente)
  async gegeven(f: ZoekopdrachtGegevenGemeente, c: FeitContext): Promise<void> {
    const { zoekopdracht: id, gemeente, profiel, uiterlijk } = f;
    const leeg = { aanbod: null, reden: null, doorgegevenAan: null, beantwoordOp: null };
    const rij = { id, casus: c.stroom, gemeente, profiel, uiterlijk, stand: 'uitgezet', ...leeg };
    await voegToe(c.werk, ZoekopdrachtEntiteit, Object.assign(new ZoekopdrachtEntiteit(), rij));
    await this.wekker.zet(c.werk, f.zoekopdracht, c.stroom, uiterlijk);
  }
}
