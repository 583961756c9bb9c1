import { Controller } from '@nestjs/common';
import {
  AchterstandGemeldHoofdbegeleider,
  NazorgMomentGeplandZorg,
  OmklapBeslotenZorg,
  OmklapVoorgesteldZorg,
  OverlastGemeldHoofdbegeleider,
} from '@weerthuis/contracts';
import { machines } from '@weerthuis/domain';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { bewaar, voegToe } from '@weerthuis/platform';
import { Casussen } from '../../casus/store/casussen.js';
import { Bronnen } from '../../kern/bronnen.js';
import { NazorgmomentEntiteit } from '../store/moment.entiteit.js';
import { OmklapEntiteit } from '../store/omklap.entiteit.js';
import { SignaalEntiteit } from '../store/signaal.entiteit.js';

/** After the move: moments the hub plans, signals of the corporatie, and the question of the omklap. */
@Controller()
export class NazorgFeiten {
  constructor(
    private readonly casussen: Casussen,
    private readonly bronnen: Bronnen,
  ) {}

  @OpFeit(NazorgMomentGeplandZorg)
  async gepland({ moment: id, plaatsing, soort, op }: NazorgMomentGeplandZorg, c: FeitContext): Promise<void> {
    await this.casussen.vanFeit(c.werk, c.stroom);
    const rij = { id, casus: c.stroom, plaatsing, soort, op, stand: 'gepland', gehoudenOp: null };
    await c.werk.em.upsert(NazorgmomentEntiteit, rij, ['id']);
  }

  @OpFeit(OverlastGemeldHoofdbegeleider)
  async overlast(f: OverlastGemeldHoofdbegeleider, c: FeitContext): Promise<void> {
    await this.signaal(c, 'overlast', f);
  }

  @OpFeit(AchterstandGemeldHoofdbegeleider)
  async achterstand(f: AchterstandGemeldHoofdbegeleider, c: FeitContext): Promise<void> {
    await this.signaal(c, 'achterstand', f);
  }

  @OpFeit(OmklapVoorgesteldZorg)
  async voorgesteld({ omklap: id, plaatsing, op, criteria }: OmklapVoorgesteldZorg, c: FeitContext): Promise<void> {
    await this.bronnen.eis(c, 'corporatie');
    await this.casussen.vanFeit(c.werk, c.stroom);
    const nieuw = { antwoorden: {}, uitkomst: null, besloten: null };
    const gelezen = criteria.map(({ code, voldaan }) => ({ code, voldaan }));
    await voegToe(c.werk, OmklapEntiteit, {
      id,
      versie: 1,
      casus: c.stroom,
      plaatsing,
      corporatie: c.bron,
      op,
      criteria: gelezen,
      ...nieuw,
    });
  }

  @OpFeit(OmklapBeslotenZorg)
  async besloten({ omklap: id, uitkomst, op, verlengdTot, planB }: OmklapBeslotenZorg, c: FeitContext): Promise<void> {
    const rij = await c.werk.em.findOneBy(OmklapEntiteit, { id, corporatie: c.bron });
    if (!rij) throw new WachtOp(`omklap ${id}`);
    await bewaar(c.werk, OmklapEntiteit, { ...rij, uitkomst, besloten: { op, verlengdTot, planB } });
    const gesprek = { casus: c.stroom, soort: 'omklapgesprek', stand: 'gepland' };
    await c.werk.em.update(NazorgmomentEntiteit, gesprek, { stand: 'gehouden', gehoudenOp: op });
  }

  private async signaal(
    c: FeitContext,
    soort: SignaalEntiteit['soort'],
    f: { op: string; signaal?: string; verzegeld: object },
  ): Promise<void> {
    await this.bronnen.eis(c, 'corporatie');
    await this.casussen.vanFeit(c.werk, c.stroom);
    const inhoud = { ...f.verzegeld } as Record<string, never>;
    const vandaag = c.werk.klok.vandaag();
    const begin = { stand: machines.signaal.begin, gemeldOp: vandaag, bewogenOp: vandaag };
    const van = { feit: c.feit, casus: c.stroom, signaal: f.signaal ?? null, melder: c.bron };
    await c.werk.em.insert(SignaalEntiteit, { ...van, soort, op: f.op, inhoud, ...begin });
  }
}
