import { Controller } from '@nestjs/common';
import { IdentiteitAfgeslotenGemeente, IdentiteitVrijgegevenVestiging } from '@weerthuis/contracts';
import { Deelnemers } from '@weerthuis/deelname';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { Huishoudens } from '../../casus/store/huishoudens.js';
import { Bronnen } from '../../kern/bronnen.js';
import { Identiteiten } from '../store/identiteiten.js';

/** After voorlopig akkoord zorg opens the identity for the gemeente van vestiging, or closes it again. */
@Controller()
export class OntvangIdentiteit {
  constructor(
    private readonly bronnen: Bronnen,
    private readonly deelnemers: Deelnemers,
    private readonly huishoudens: Huishoudens,
    private readonly identiteiten: Identiteiten,
  ) {}

  @OpFeit(IdentiteitVrijgegevenVestiging)
  async vrijgegeven(f: IdentiteitVrijgegevenVestiging, c: FeitContext): Promise<void> {
    await this.bronnen.eisGeenAnder(c, 'aanmelder');
    if (!(await this.deelnemers.ik(c.werk, c.stroom)).includes('vestiging'))
      throw new WachtOp(`deelname als vestiging in casus ${c.stroom}`);
    await this.huishoudens.bewaar(c.werk, c.stroom, f.leden);
    await this.identiteiten.bewaar(c.werk, c.stroom, f.verzegeld, f.voordracht);
  }

  @OpFeit(IdentiteitAfgeslotenGemeente)
  async afgesloten(f: IdentiteitAfgeslotenGemeente, c: FeitContext): Promise<void> {
    await this.bronnen.eisGeenAnder(c, 'aanmelder');
    await this.identiteiten.wis(c.werk, c.stroom, f.voordracht);
  }
}
