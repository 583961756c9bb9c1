import { Controller } from '@nestjs/common';
import {
  CasusDubbelGemeldZorg,
  CasusDubbelGenoemdZorg,
  CasusDubbelOpgelostZorg,
  CasusSamengevoegdZorg,
} from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { bewaar } from '@weerthuis/platform';
import { CasusEntiteit } from '../../casus/store/casus.entiteit.js';
import { LidEntiteit } from '../../casus/store/lid.entiteit.js';
import { DubbelEntiteit } from '../store/dubbel.entiteit.js';

/** What the hub tells of another open aanmelding of the same adult. */
@Controller()
export class DubbelFeiten {
  @OpFeit(CasusDubbelGemeldZorg)
  async gemeld({ lid }: CasusDubbelGemeldZorg, c: FeitContext): Promise<void> {
    await c.werk.em.update(LidEntiteit, { id: lid, casus: c.stroom }, { dubbel: true });
  }

  @OpFeit(CasusDubbelGenoemdZorg)
  async genoemd({ lid, ander, partij }: CasusDubbelGenoemdZorg, c: FeitContext): Promise<void> {
    await c.werk.em.upsert(DubbelEntiteit, { casus: c.stroom, lid, ander, partij }, ['casus', 'lid']);
  }

  @OpFeit(CasusDubbelOpgelostZorg)
  async opgelost({ lid }: CasusDubbelOpgelostZorg, c: FeitContext): Promise<void> {
    await c.werk.em.update(LidEntiteit, { id: lid, casus: c.stroom }, { dubbel: false });
    await c.werk.em.delete(DubbelEntiteit, { casus: c.stroom, lid });
  }

  /** The casus that ended keeps the other as its alias; the one that goes on has the longest waiting time of the two. */
  @OpFeit(CasusSamengevoegdZorg)
  async samengevoegd({ van, naar, wachtSinds }: CasusSamengevoegdZorg, c: FeitContext): Promise<void> {
    const oud = await c.werk.em.findOneBy(CasusEntiteit, { id: van });
    if (oud) await bewaar(c.werk, CasusEntiteit, { ...oud, samengevoegdMet: naar });
    const nieuw = await c.werk.em.findOneBy(CasusEntiteit, { id: naar });
    if (nieuw) await bewaar(c.werk, CasusEntiteit, { ...nieuw, wachtSinds });
  }
}
