import { Controller, Injectable } from '@nestjs/common';
import { KandidaatPauzeGevraagdMatching } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { hervat, PARKEREN_TOT } from '../parkeer.js';
import { ontvangPauze } from '../pauze.js';

@Controller()
export class PauzeFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(KandidaatPauzeGevraagdMatching)
  pauze(f: KandidaatPauzeGevraagdMatching, c: FeitContext): Promise<void> {
    return ontvangPauze(this.hub, c.werk, c.stroom, c.bron, f);
  }
}

/** A pause ends by itself on its day. */
@Injectable()
export class PauzeWekkers {
  constructor(private readonly hub: Hub) {}

  @OpWekker(PARKEREN_TOT)
  async voorbij(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    await hervat(this.hub, w, sleutel, 'klok');
  }
}
