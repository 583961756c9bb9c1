import { Controller } from '@nestjs/common';
import { AkkoordNamensBeantwoordMatching, MachtigingGewijzigdMatching } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { Hub } from '../../gedeeld/hub.js';
import { ontvangUitkomst } from '../leg-antwoord-vast.js';
import { MachtigingEntiteit } from '../store/machtiging.entiteit.js';

/** Who lets the hub write down what it answers by phone, and whether what was written down was so. */
@Controller()
export class NamensFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(MachtigingGewijzigdMatching)
  async machtiging({ tot }: MachtigingGewijzigdMatching, c: FeitContext): Promise<void> {
    if (tot) await c.werk.em.upsert(MachtigingEntiteit, { partij: c.bron, tot }, ['partij']);
    else await c.werk.em.delete(MachtigingEntiteit, { partij: c.bron });
  }

  @OpFeit(AkkoordNamensBeantwoordMatching)
  uitkomst(f: AkkoordNamensBeantwoordMatching, c: FeitContext): Promise<void> {
    return ontvangUitkomst(this.hub, c.werk, c.bron, f);
  }
}
