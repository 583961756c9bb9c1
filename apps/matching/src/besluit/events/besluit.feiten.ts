import { Controller, Injectable } from '@nestjs/common';
import { BesluitBeantwoordMatching } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { ontvangBesluit, verstrijk } from '../neem-besluit.js';
import { BESLUIT_TERMIJN } from '../vraag-besluit.js';

@Controller()
export class BesluitFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(BesluitBeantwoordMatching)
  beantwoord(f: BesluitBeantwoordMatching, c: FeitContext): Promise<void> {
    return ontvangBesluit(this.hub, c.werk, c.bron, f);
  }
}

@Injectable()
export class BesluitWekkers {
  constructor(private readonly hub: Hub) {}

  @OpWekker(BESLUIT_TERMIJN)
  termijn(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    return verstrijk(this.hub, w, sleutel);
  }
}
