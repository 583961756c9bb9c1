import { Controller, Injectable } from '@nestjs/common';
import { KandidaatEldersGemeldMatching, KandidaatTerugGemeldMatching } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { ELDERS_VOORBIJ, eldersVoorbij, ontvangElders, ontvangTerug } from '../woon-elders.js';

@Controller()
export class EindeFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(KandidaatEldersGemeldMatching)
  elders(f: KandidaatEldersGemeldMatching, c: FeitContext): Promise<void> {
    return ontvangElders(this.hub, c.werk, c.stroom, c.bron, f);
  }

  @OpFeit(KandidaatTerugGemeldMatching)
  terug(_f: KandidaatTerugGemeldMatching, c: FeitContext): Promise<void> {
    return ontvangTerug(this.hub, c.werk, c.stroom, c.bron);
  }
}

@Injectable()
export class EindeWekkers {
  constructor(private readonly hub: Hub) {}

  @OpWekker(ELDERS_VOORBIJ)
  voorbij(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    return eldersVoorbij(this.hub, w, sleutel);
  }
}
