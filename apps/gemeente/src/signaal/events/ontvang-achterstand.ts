import { Controller } from '@nestjs/common';
import { AchterstandGemeldVestiging } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { voegToe } from '@weerthuis/platform';
import { Bronnen } from '../../kern/bronnen.js';
import { SignaalEntiteit } from '../store/signaal.entiteit.js';

/** The corporatie tells of rent arrears, so that help with debts comes early. */
@Controller()
export class OntvangAchterstand {
  constructor(private readonly bronnen: Bronnen) {}

  @OpFeit(AchterstandGemeldVestiging)
  async achterstand(f: AchterstandGemeldVestiging, c: FeitContext): Promise<void> {
    await this.bronnen.eisGeenAnder(c, 'corporatie');
    const { plaatsing, op, verzegeld } = f;
    const basis = { id: c.feit, casus: c.stroom, plaatsing, op, soort: 'achterstand' };
    const rij = Object.assign(new SignaalEntiteit(), basis, { maanden: verzegeld.maanden, opgepaktOp: null });
    await voegToe(c.werk, SignaalEntiteit, rij);
  }
}
