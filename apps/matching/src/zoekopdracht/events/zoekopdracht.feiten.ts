import { Controller, Injectable } from '@nestjs/common';
import { ZoekopdrachtBeantwoordMatching } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { beantwoordZoekopdracht, zoekopdrachtVerloopt } from '../beantwoord-zoekopdracht.js';
import { ZOEKOPDRACHT_TERMIJN } from '../geef-zoekopdracht.js';

@Controller()
export class ZoekopdrachtFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(ZoekopdrachtBeantwoordMatching)
  beantwoord(f: ZoekopdrachtBeantwoordMatching, c: FeitContext): Promise<void> {
    return beantwoordZoekopdracht(this.hub, c.werk, c.bron, f);
  }
}

@Injectable()
export class ZoekopdrachtWekkers {
  @OpWekker(ZOEKOPDRACHT_TERMIJN)
  termijn(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    return zoekopdrachtVerloopt(w, sleutel);
  }
}
