import { Controller, Injectable } from '@nestjs/common';
import { AkkoordGegevenMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { besluit } from '../besluit.js';
import { geldigheidVerstreken, termijnVerstreken } from '../domain/besluiten.js';
import { ontvangAntwoord } from '../ontvang-antwoord.js';
import { AKKOORD_GELDIG, AKKOORD_TERMIJN } from '../wekkers.js';

@Controller()
export class VoordrachtFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(AkkoordGegevenMatching)
  gegeven(f: AkkoordGegevenMatching, c: FeitContext): Promise<void> {
    return ontvangAntwoord(this.hub, c.werk, c.stroom, c.bron, f);
  }
}

@Injectable()
export class VoordrachtWekkers {
  constructor(private readonly hub: Hub) {}

  @OpWekker(AKKOORD_TERMIJN)
  termijn(w: Werkeenheid, { sleutel, gegevens }: Wekker): Promise<void> {
    return besluit(this.hub, w, gegevens['voordracht'] as Uuid, (v, om) => termijnVerstreken(v, sleutel, om));
  }

  @OpWekker(AKKOORD_GELDIG)
  geldigheid(w: Werkeenheid, { sleutel, gegevens }: Wekker): Promise<void> {
    return besluit(this.hub, w, gegevens['voordracht'] as Uuid, (v, om) => geldigheidVerstreken(v, sleutel, om));
  }
}
