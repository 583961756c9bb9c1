import { Controller } from '@nestjs/common';
import { KlokGezetCorporatie, KlokGezetGemeente, KlokGezetZorg } from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { zetKlok } from '@weerthuis/platform';

/** The hub of a demo or test region moves domain time; an instance with a fixed clock takes no notice. */
@Controller()
export class OntvangKlok {
  @OpFeit(KlokGezetZorg, KlokGezetGemeente, KlokGezetCorporatie)
  async gezet(f: KlokGezetZorg, c: FeitContext): Promise<void> {
    if (!c.werk.klok.beweegbaar) return;
    // The clock ran on while the message was under way or this instance was down.
    const onderweg = Date.now() - c.tijd.getTime();
    await zetKlok(c.werk, new Date(new Date(f.nu).getTime() + onderweg));
  }
}
