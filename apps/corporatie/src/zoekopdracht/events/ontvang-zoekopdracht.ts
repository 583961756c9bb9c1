import { Controller } from '@nestjs/common';
import { ZoekopdrachtGegevenCorporatie } from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { voegToe } from '@weerthuis/platform';
import { ZoekopdrachtEntiteit } from '../store/zoekopdracht.entiteit.js';

/** A zoekopdracht of the hub arrives. */
@Controller()
export class OntvangZoekopdracht {
  @OpFeit(ZoekopdrachtGegevenCorporatie)
  async gegeven(f: ZoekopdrachtGegevenCorporatie, c: FeitContext): Promise<void> {
    const { zoekopdracht: id, gemeente, profiel, uiterlijk } = f;
    await voegToe(c.werk, ZoekopdrachtEntiteit, {
      id,
      versie: 1,
      casus: c.stroom,
      gemeente,
      profiel,
      uiterlijk,
      stand: 'uitgezet',
      aanbod: null,
      reden: null,
      doorgegevenAan: null,
    });
  }
}
