import { Controller } from '@nestjs/common';
import { KandidaatStandGewijzigdZorg } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { bewaar } from '@weerthuis/platform';
import { CasusEntiteit } from '../../casus/store/casus.entiteit.js';
import { Casussen } from '../../casus/store/casussen.js';

/** The hub tells where the search stands. */
@Controller()
export class KandidaatFeiten {
  constructor(private readonly casussen: Casussen) {}

  @OpFeit(KandidaatStandGewijzigdZorg)
  async stand(f: KandidaatStandGewijzigdZorg, c: FeitContext): Promise<void> {
    const casus = await this.casussen.vanFeit(c.werk, c.stroom);
    const { stand, op, tot, reden, door } = f;
    const kandidaat = { stand, op, ...(tot && { tot }), ...(reden && { reden }), ...(door && { door }) };
    await bewaar(c.werk, CasusEntiteit, { ...casus, kandidaat });
  }
}
