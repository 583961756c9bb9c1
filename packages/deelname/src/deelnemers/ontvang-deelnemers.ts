import { Controller } from '@nestjs/common';
import {
  CasusAfgeschermdCorporatie,
  CasusAfgeschermdGemeente,
  CasusAfgeschermdZorg,
  CasusDeelnemerToegevoegdCorporatie,
  CasusDeelnemerToegevoegdGemeente,
  CasusDeelnemerToegevoegdZorg,
  CasusNummerUitgegevenGemeente,
  CasusNummerUitgegevenZorg,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { schermAf } from '@weerthuis/platform';
import type { Deelnemersrol } from './deelnemer.entiteit.js';
import { Deelnemers } from './deelnemers.js';

/** What the hub tells about the casus itself: its number and who takes part. */
@Controller()
export class OntvangDeelnemers {
  constructor(private readonly deelnemers: Deelnemers) {}

  @OpFeit(CasusNummerUitgegevenZorg, CasusNummerUitgegevenGemeente)
  async nummer(f: CasusNummerUitgegevenZorg, c: FeitContext): Promise<void> {
    await this.deelnemers.geefNummer(c.werk, c.stroom, f.casusnummer);
  }

  @OpFeit(CasusDeelnemerToegevoegdZorg, CasusDeelnemerToegevoegdGemeente, CasusDeelnemerToegevoegdCorporatie)
  async deelnemer(f: CasusDeelnemerToegevoegdZorg, c: FeitContext): Promise<void> {
    await this.deelnemers.voegToe(c.werk, c.stroom, f.partij, f.rol as Deelnemersrol, f.lid);
    if (f.afgeschermd) await schermAf(c.werk, c.stroom, true);
  }

  @OpFeit(CasusAfgeschermdZorg, CasusAfgeschermdGemeente, CasusAfgeschermdCorporatie)
  afgeschermd(f: CasusAfgeschermdZorg, c: FeitContext): Promise<void> {
    return schermAf(c.werk, c.stroom, f.afgeschermd);
  }
}
