import { Controller, Inject } from '@nestjs/common';
import {
  ZoekopdrachtGegevenCorporatie,
  ZoekopdrachtGegevenGemeente,
  ZoekopdrachtHervatCorporatie,
  ZoekopdrachtHervatGemeente,
  ZoekopdrachtIngetrokkenCorporatie,
  ZoekopdrachtIngetrokkenGemeente,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { bewaar, voegToe } from '@weerthuis/platform';
import { type Zoekopdracht, type Zoektabel, ZOEKTABEL } from './zoekopdracht.js';
import { Zoekwekker } from './zoekwekker.js';

/** A zoekopdracht of the hub arrives, ends, or goes on because the home fell through. */
@Controller()
export class OntvangZoekopdracht {
  constructor(
    @Inject(ZOEKTABEL) private readonly tabel: Zoektabel,
    private readonly wekker: Zoekwekker,
  ) {}

  @OpFeit(ZoekopdrachtGegevenCorporatie, ZoekopdrachtGegevenGemeente)
  async gegeven(f: ZoekopdrachtGegevenCorporatie, c: FeitContext): Promise<void> {
    const { zoekopdracht: id, gemeente, profiel, uiterlijk } = f;
    const leeg = { aanbod: null, reden: null, doorgegevenAan: null };
    const rij = { id, versie: 1, casus: c.stroom, gemeente, profiel, uiterlijk, stand: 'uitgezet', ...leeg };
    await voegToe(c.werk, this.tabel, Object.assign(new this.tabel(), rij));
    await this.wekker.zet(c.werk, id, c.stroom, uiterlijk);
  }

  @OpFeit(ZoekopdrachtIngetrokkenCorporatie, ZoekopdrachtIngetrokkenGemeente)
  ingetrokken(f: ZoekopdrachtIngetrokkenCorporatie, c: FeitContext): Promise<void> {
    return this.wijzig(c, f.zoekopdracht, { stand: 'ingetrokken', reden: f.reden });
  }

  @OpFeit(ZoekopdrachtHervatCorporatie, ZoekopdrachtHervatGemeente)
  async hervat({ zoekopdracht, uiterlijk }: ZoekopdrachtHervatCorporatie, c: FeitContext): Promise<void> {
    await this.wijzig(c, zoekopdracht, { stand: 'aanvaard', aanbod: null, uiterlijk });
    await this.wekker.zet(c.werk, zoekopdracht, c.stroom, uiterlijk);
  }

  private async wijzig(c: FeitContext, id: string, anders: Partial<Zoekopdracht>): Promise<void> {
    const rij = await c.werk.em.findOneBy(this.tabel, { id });
    if (rij) await bewaar(c.werk, this.tabel, Object.assign(rij, anders));
  }
}
