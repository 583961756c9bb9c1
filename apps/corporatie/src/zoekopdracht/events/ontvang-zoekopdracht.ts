import { Controller } from '@nestjs/common';
import {
  ZoekopdrachtGegevenCorporatie,
  ZoekopdrachtHervatCorporatie,
  ZoekopdrachtIngetrokkenCorporatie,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { bewaar, voegToe } from '@weerthuis/platform';
import { ZoekopdrachtEntiteit } from '../store/zoekopdracht.entiteit.js';
import { Zoekwekker } from '../zoekwekker.js';

/** A zoekopdracht of the hub arrives, ends, or goes on because the home fell through. */
@Controller()
export class OntvangZoekopdracht {
  constructor(private readonly wekker: Zoekwekker) {}

  @OpFeit(ZoekopdrachtGegevenCorporatie)
  async gegeven(f: ZoekopdrachtGegevenCorporatie, c: FeitContext): Promise<void> {
    const { zoekopdracht: id, gemeente, profiel, uiterlijk } = f;
    const leeg = { aanbod: null, reden: null, doorgegevenAan: null };
    const rij = { id, versie: 1, casus: c.stroom, gemeente, profiel, uiterlijk, stand: 'uitgezet', ...leeg };
    await voegToe(c.werk, ZoekopdrachtEntiteit, rij);
    await this.wekker.zet(c.werk, id, c.stroom, uiterlijk);
  }

  @OpFeit(ZoekopdrachtIngetrokkenCorporatie)
  ingetrokken(f: ZoekopdrachtIngetrokkenCorporatie, c: FeitContext): Promise<void> {
    return wijzig(c, f.zoekopdracht, { stand: 'ingetrokken', reden: f.reden });
  }

  @OpFeit(ZoekopdrachtHervatCorporatie)
  async hervat({ zoekopdracht, uiterlijk }: ZoekopdrachtHervatCorporatie, c: FeitContext): Promise<void> {
    await wijzig(c, zoekopdracht, { stand: 'aanvaard', aanbod: null, uiterlijk });
    await this.wekker.zet(c.werk, zoekopdracht, c.stroom, uiterlijk);
  }
}

async function wijzig(c: FeitContext, id: string, anders: Partial<ZoekopdrachtEntiteit>): Promise<void> {
  const rij = await c.werk.em.findOneBy(ZoekopdrachtEntiteit, { id });
  if (rij) await bewaar(c.werk, ZoekopdrachtEntiteit, { ...rij, ...anders });
}
