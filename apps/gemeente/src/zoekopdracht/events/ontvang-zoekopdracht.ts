import { Controller } from '@nestjs/common';
import {
  ZoekopdrachtGegevenGemeente,
  ZoekopdrachtHervatGemeente,
  ZoekopdrachtIngetrokkenGemeente,
} from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { bewaar, voegToe } from '@weerthuis/platform';
import { ZoekopdrachtEntiteit } from '../store/zoekopdracht.entiteit.js';
import { Zoekwekker } from '../zoekwekker.js';

/** The hub asks the gemeente to look for a home, stops asking, or asks on; past its date the question is shown as lapsed. */
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

  @OpFeit(ZoekopdrachtIngetrokkenGemeente)
  ingetrokken(f: ZoekopdrachtIngetrokkenGemeente, c: FeitContext): Promise<void> {
    return wijzig(c, f.zoekopdracht, { stand: 'ingetrokken', reden: f.reden });
  }

  @OpFeit(ZoekopdrachtHervatGemeente)
  async hervat({ zoekopdracht, uiterlijk }: ZoekopdrachtHervatGemeente, c: FeitContext): Promise<void> {
    await wijzig(c, zoekopdracht, { stand: 'aanvaard', aanbod: null, uiterlijk });
    await this.wekker.zet(c.werk, zoekopdracht, c.stroom, uiterlijk);
  }
}

async function wijzig(c: FeitContext, id: string, anders: Partial<ZoekopdrachtEntiteit>): Promise<void> {
  const rij = await c.werk.em.findOneBy(ZoekopdrachtEntiteit, { id });
  if (rij) await bewaar(c.werk, ZoekopdrachtEntiteit, Object.assign(rij, anders));
}
