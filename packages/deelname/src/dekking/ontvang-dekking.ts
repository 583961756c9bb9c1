import { Controller } from '@nestjs/common';
import { DekkingGemeldHoofdbegeleider } from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import type { Lijn } from './dekking.entiteit.js';
import { DekkingVanAnderEntiteit } from './dekking-van-ander.entiteit.js';

/** The hoofdbegeleider sees the lines that other parties cover. */
@Controller()
export class OntvangDekking {
  @OpFeit(DekkingGemeldHoofdbegeleider)
  async gemeld(f: DekkingGemeldHoofdbegeleider, c: FeitContext): Promise<void> {
    const { lid, lijn, stand, perioden } = f;
    await c.werk.em.upsert(
      DekkingVanAnderEntiteit,
      { casus: c.stroom, bron: c.bron, lid, lijn: lijn as Lijn, stand, perioden },
      ['casus', 'bron', 'lid', 'lijn'],
    );
  }
}
