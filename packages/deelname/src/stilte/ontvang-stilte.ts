import { Controller, Inject } from '@nestjs/common';
import {
  StilteGemeldCorporatie,
  StilteGemeldGemeente,
  StilteGemeldZorg,
  StilteOpgehevenCorporatie,
  StilteOpgehevenGemeente,
  StilteOpgehevenZorg,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { INSTANTIE, type InstantieConfig, Post } from '@weerthuis/platform';
import { isStil } from '../deelnemers/casus.entiteit.js';
import { StilteEntiteit } from './stilte.entiteit.js';

/** The hub tells that something of this party is past its term, one step higher each time, and when nobody waits any more. */
@Controller()
export class OntvangStilte {
  constructor(
    private readonly post: Post,
    @Inject(INSTANTIE) private readonly instantie: InstantieConfig,
  ) {}

  @OpFeit(StilteGemeldZorg, StilteGemeldGemeente, StilteGemeldCorporatie)
  async gemeld(f: StilteGemeldZorg, c: FeitContext): Promise<void> {
    const { stilte, stap, soort, rol, uiterlijk, trap, bij, volgendeOp } = f;
    const rij = { stilte, casus: c.stroom, stap, soort: soort ?? null, rol, uiterlijk, trap, bij, volgendeOp };
    await c.werk.em.upsert(StilteEntiteit, { ...rij, stand: 'open' }, ['stilte']);
    if (!this.instantie.meldadres || (await isStil(c.werk, c.stroom))) return;
    // Nothing in it says about whom or what.
    await this.post.stuur(c.werk, {
      aan: this.instantie.meldadres,
      onderwerp: 'Een taak is over de termijn',
      tekst:
        'Er staat een taak op je werklijst die over de termijn is. Neem over of wijs toe: open je werklijst en log in.',
      effect: `stilte:${stilte}:${trap}`,
    });
  }

  @OpFeit(StilteOpgehevenZorg, StilteOpgehevenGemeente, StilteOpgehevenCorporatie)
  async opgeheven({ stilte }: StilteOpgehevenZorg, c: FeitContext): Promise<void> {
    await c.werk.em.update(StilteEntiteit, { stilte }, { stand: 'opgeheven' });
  }
}
