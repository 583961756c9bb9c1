import { Controller } from '@nestjs/common';
import { InschrijvingGemeldZorg, SleutelUitgereiktZorg } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { bewaar } from '@weerthuis/platform';
import { CasusEntiteit } from '../../casus/store/casus.entiteit.js';
import { Casussen } from '../../casus/store/casussen.js';
import { MeldLopend } from '../../startstand/meld-lopend.js';
import { Bronnen } from '../../kern/bronnen.js';

/** The key and the registration at the new address: facts of others. */
@Controller()
export class WoningFeiten {
  constructor(
    private readonly casussen: Casussen,
    private readonly bronnen: Bronnen,
    private readonly lopend: MeldLopend,
  ) {}

  @OpFeit(SleutelUitgereiktZorg)
  async sleutel({ op, huurVanaf }: SleutelUitgereiktZorg, c: FeitContext): Promise<void> {
    await this.bronnen.eis(c, 'corporatie');
    const casus = await this.casussen.vanFeit(c.werk, c.stroom);
    await bewaar(c.werk, CasusEntiteit, { ...casus, sleutelOp: op, huurVanaf });
    await this.lopend.vanCasus(c.werk, c.stroom);
  }

  @OpFeit(InschrijvingGemeldZorg)
  async inschrijving({ op }: InschrijvingGemeldZorg, c: FeitContext): Promise<void> {
    await this.bronnen.eis(c, 'vestiging');
    const casus = await this.casussen.vanFeit(c.werk, c.stroom);
    await bewaar(c.werk, CasusEntiteit, { ...casus, ingeschrevenOp: op });
  }
}
