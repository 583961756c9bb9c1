import { Controller } from '@nestjs/common';
import {
  KnelpuntGemeldCorporatie,
  KnelpuntGemeldGemeente,
  KnelpuntGemeldHoofdbegeleider,
  KnelpuntGemeldZorg,
  KnelpuntOpgehevenCorporatie,
  KnelpuntOpgehevenGemeente,
  KnelpuntOpgehevenHoofdbegeleider,
  KnelpuntOpgehevenZorg,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { KnelpuntEntiteit } from './knelpunt.entiteit.js';

/** A gap was foreseen or is gone. */
@Controller()
export class OntvangKnelpunt {
  @OpFeit(KnelpuntGemeldZorg, KnelpuntGemeldGemeente, KnelpuntGemeldCorporatie, KnelpuntGemeldHoofdbegeleider)
  async gemeld(f: KnelpuntGemeldZorg, c: FeitContext): Promise<void> {
    const { knelpunt, plaatsing, regel, lijn, lid, van, tot, eigenaarRol, uiterlijk } = f;
    await c.werk.em.upsert(
      KnelpuntEntiteit,
      {
        knelpunt,
        casus: c.stroom,
        plaatsing,
        regel,
        lijn,
        lid,
        van,
        tot: tot ?? null,
        eigenaarRol,
        uiterlijk,
        open: true,
      },
      ['knelpunt'],
    );
  }

  @OpFeit(
    KnelpuntOpgehevenZorg,
    KnelpuntOpgehevenGemeente,
    KnelpuntOpgehevenCorporatie,
    KnelpuntOpgehevenHoofdbegeleider,
  )
  async opgeheven(f: KnelpuntOpgehevenZorg, c: FeitContext): Promise<void> {
    await c.werk.em.update(KnelpuntEntiteit, { knelpunt: f.knelpunt }, { open: false });
  }
}
