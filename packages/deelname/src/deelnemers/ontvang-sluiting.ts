import { Controller } from '@nestjs/common';
import { CasusGeslotenCorporatie, CasusGeslotenGemeente, CasusGeslotenZorg } from '@weerthuis/contracts';
import { Bus, ConvenantDienst, type FeitContext, OpFeit } from '@weerthuis/messaging';
import { AkkoordverzoekEntiteit } from '../akkoord/akkoordverzoek.entiteit.js';
import { BesluitvraagEntiteit } from '../besluit/besluitvraag.entiteit.js';
import { DeelnameHaken } from '../haken.js';
import { StilteEntiteit } from '../stilte/stilte.entiteit.js';
import { sluitVragen } from '../vraag/sluit-vragen.js';
import { CasusEntiteit } from './casus.entiteit.js';

/** The casus is closed: nothing is asked here any more, and after a death nobody is written to. Own records stay on their own ground. */
@Controller()
export class OntvangSluiting {
  constructor(
    readonly bus: Bus,
    readonly convenant: ConvenantDienst,
    private readonly haken: DeelnameHaken,
  ) {}

  @OpFeit(CasusGeslotenZorg, CasusGeslotenGemeente, CasusGeslotenCorporatie)
  async gesloten({ op, stil }: CasusGeslotenZorg, c: FeitContext): Promise<void> {
    const { em } = c.werk;
    const open = { casus: c.stroom, stand: 'open' };
    await em.upsert(CasusEntiteit, { casus: c.stroom, geslotenOp: op, stil }, ['casus']);
    await em.update(AkkoordverzoekEntiteit, open, { stand: 'vervallen' });
    await em.update(BesluitvraagEntiteit, open, { stand: 'vervallen' });
    await em.update(StilteEntiteit, open, { stand: 'opgeheven' });
    await sluitVragen(this, c.werk, c.stroom);
    await this.haken.roep('naGesloten', c.werk, c.stroom);
  }
}
