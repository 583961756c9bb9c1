import { Injectable } from '@nestjs/common';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { loopRonde, meldStilte, STILTE_CASUS, STILTE_RONDE } from '../bewaak-stilte.js';

@Injectable()
export class StilteWekkers {
  constructor(private readonly hub: Hub) {}

  @OpWekker(STILTE_RONDE)
  ronde(w: Werkeenheid): Promise<void> {
    return loopRonde(this.hub, w);
  }

  @OpWekker(STILTE_CASUS)
  casus(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    return meldStilte(this.hub, w, sleutel);
  }
}
