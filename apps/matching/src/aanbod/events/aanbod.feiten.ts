import { Controller } from '@nestjs/common';
import { AanbodGedaanMatching, AanbodIngetrokkenMatching } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { Hub } from '../../gedeeld/hub.js';
import { ontvangAanbod, ontvangIntrekking } from '../ontvang-aanbod.js';

/** What corporaties pledge and take back. */
@Controller()
export class AanbodFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(AanbodGedaanMatching)
  gedaan(f: AanbodGedaanMatching, c: FeitContext): Promise<void> {
    return ontvangAanbod(this.hub, c.werk, c.bron, f);
  }

  @OpFeit(AanbodIngetrokkenMatching)
  ingetrokken(f: AanbodIngetrokkenMatching, c: FeitContext): Promise<void> {
    return ontvangIntrekking(this.hub, c.werk, c.bron, f.aanbod, f.reden);
  }
}
