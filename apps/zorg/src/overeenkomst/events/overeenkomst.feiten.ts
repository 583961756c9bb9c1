import { Controller } from '@nestjs/common';
import {
  HuurovereenkomstBeeindigdZorg,
  HuurovereenkomstGeslotenZorg,
  HuurovereenkomstNietGetekendZorg,
  HuurovereenkomstOpgesteldZorg,
} from '@weerthuis/contracts';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { bewaar, voegToe } from '@weerthuis/platform';
import { Casussen } from '../../casus/store/casussen.js';
import { Bronnen } from '../../kern/bronnen.js';
import { OvereenkomstEntiteit } from '../store/overeenkomst.entiteit.js';

/** The corporatie draws up the lease and tells when everybody signed. */
@Controller()
export class OvereenkomstFeiten {
  constructor(
    private readonly casussen: Casussen,
    private readonly bronnen: Bronnen,
  ) {}

  @OpFeit(HuurovereenkomstOpgesteldZorg)
  async opgesteld(f: HuurovereenkomstOpgesteldZorg, c: FeitContext): Promise<void> {
    await this.bronnen.eis(c, 'corporatie');
    await this.casussen.vanFeit(c.werk, c.stroom);
    const { overeenkomst: id, plaatsing, vorm, ingangsdatum, ondertekenaars } = f;
    await voegToe(c.werk, OvereenkomstEntiteit, {
      id,
      versie: 1,
      casus: c.stroom,
      plaatsing,
      corporatie: c.bron,
      vorm,
      ingangsdatum,
      looptijdMaanden: f.looptijdMaanden ?? null,
      rechtsgrond: f.rechtsgrond ?? null,
      ondertekenaars,
      ondertekend: {},
      geslotenOp: null,
      tekenOp: null,
      beeindigdOp: null,
    });
  }

  @OpFeit(HuurovereenkomstNietGetekendZorg)
  async nietGetekend(f: HuurovereenkomstNietGetekendZorg, c: FeitContext): Promise<void> {
    await this.zet(c, f.overeenkomst, { tekenOp: f.nieuweDatum });
  }

  @OpFeit(HuurovereenkomstBeeindigdZorg)
  async beeindigd(f: HuurovereenkomstBeeindigdZorg, c: FeitContext): Promise<void> {
    await this.zet(c, f.overeenkomst, { beeindigdOp: f.op });
  }

  private async zet(c: FeitContext, id: string, nieuw: Partial<OvereenkomstEntiteit>): Promise<void> {
    const rij = await c.werk.em.findOneBy(OvereenkomstEntiteit, { id, corporatie: c.bron });
    if (!rij) throw new WachtOp(`overeenkomst ${id}`);
    await bewaar(c.werk, OvereenkomstEntiteit, { ...rij, ...nieuw });
  }

  @OpFeit(HuurovereenkomstGeslotenZorg)
  async gesloten(f: HuurovereenkomstGeslotenZorg, c: FeitContext): Promise<void> {
    const rij = await c.werk.em.findOneBy(OvereenkomstEntiteit, { id: f.overeenkomst, corporatie: c.bron });
    if (!rij) throw new WachtOp(`overeenkomst ${f.overeenkomst}`);
    await bewaar(c.werk, OvereenkomstEntiteit, { ...rij, geslotenOp: f.op, ingangsdatum: f.ingangsdatum });
  }
}
