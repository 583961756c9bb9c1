import { Controller } from '@nestjs/common';
import { HuurovereenkomstOndertekendCorporatie } from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { Kandidaten } from '../../kandidaat/kandidaten.js';
import { OndertekenOvereenkomst } from '../onderteken-overeenkomst.js';
import type { Tekenaar } from '../store/overeenkomst.entiteit.js';

/** Zorg tells that it, or the person, signed. */
@Controller()
export class OntvangOndertekening {
  constructor(
    private readonly onderteken: OndertekenOvereenkomst,
    private readonly kandidaten: Kandidaten,
  ) {}

  @OpFeit(HuurovereenkomstOndertekendCorporatie)
  async ondertekend(f: HuurovereenkomstOndertekendCorporatie, c: FeitContext): Promise<void> {
    await this.kandidaten.eisBegeleider(c.werk, c.stroom, c.bron);
    await this.onderteken.voer(c.werk, f.overeenkomst, f.door as Tekenaar, f.op);
  }
}
