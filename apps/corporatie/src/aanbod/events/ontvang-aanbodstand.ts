import { Controller } from '@nestjs/common';
import { AanbodStandGewijzigdCorporatie } from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { In } from 'typeorm';
import { AanbodEntiteit } from '../store/aanbod.entiteit.js';

/** The hub tells what it does with a home; what the corporatie itself ended stays ended. */
@Controller()
export class OntvangAanbodstand {
  @OpFeit(AanbodStandGewijzigdCorporatie)
  async gewijzigd(f: AanbodStandGewijzigdCorporatie, c: FeitContext): Promise<void> {
    await c.werk.em.update(
      AanbodEntiteit,
      { id: f.aanbod, stand: In(['beschikbaar', 'in-voordracht']) },
      { stand: f.stand, versie: () => 'versie + 1' },
    );
  }
}
