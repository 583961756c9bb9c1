import { Controller } from '@nestjs/common';
import {
  VraagBeantwoordCorporatie,
  VraagBeantwoordGemeente,
  VraagBeantwoordMatching,
  VraagBeantwoordZorg,
  VraagGesteldCorporatie,
  VraagGesteldGemeente,
  VraagGesteldMatching,
  VraagGesteldZorg,
  VraagIngetrokkenCorporatie,
  VraagIngetrokkenGemeente,
  VraagIngetrokkenMatching,
  VraagIngetrokkenZorg,
} from '@weerthuis/contracts';
import {
  naAntwoordVanAnder,
  naEindeVanAnder,
  type Uuid,
  type Vraagantwoord,
  type Vraagonderwerp,
  type Vraagover,
  type Vraagrol,
} from '@weerthuis/domain';
import { Bus, ConvenantDienst, OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { bewaar, voegToe } from '@weerthuis/platform';
import { zegVervallen } from './sluit-vragen.js';
import { VraagEntiteit } from './vraag.entiteit.js';
import { Vraaghaken } from './vraaghaken.js';
import { Vraagwekker } from './vraagwekker.js';

/** Questions of others to us, and their answers to ours. */
@Controller()
export class OntvangVraag {
  constructor(
    readonly bus: Bus,
    readonly convenant: ConvenantDienst,
    private readonly haken: Vraaghaken,
    private readonly wekker: Vraagwekker,
  ) {}

  /** The hub may tell later than the asker that it takes part. */
  @OpFeit(VraagGesteldZorg, VraagGesteldGemeente, VraagGesteldCorporatie, VraagGesteldMatching)
  async gesteld(f: VraagGesteldZorg, c: FeitContext): Promise<void> {
    const { werk: w, stroom: casus, bron: ander } = c;
    const mee = await this.haken.van.doetMee(w, casus, ander);
    if (mee === 'nog-niet') throw new WachtOp(`deelname van ${ander} aan casus ${casus}`);
    const { vraag: id, op: gesteldOp, uiterlijk, waarover = null, verzegeld } = f;
    const wat = { onderwerp: f.onderwerp as Vraagonderwerp, over: f.over as Vraagover, rol: f.rol as Vraagrol };
    const leeg = { antwoord: null, dag: null, antwoordTekst: null, beantwoordOp: null };
    const stand = mee === 'ja' ? 'open' : 'vervallen';
    const begin = { versie: 1, richting: 'in' as const, stand, trap: 0, tekst: verzegeld?.tekst ?? null };
    const rij = { id, casus, ander, ...wat, waarover, gesteldOp, uiterlijk, ...begin, ...leeg };
    await voegToe(w, VraagEntiteit, rij);
    if (mee === 'ja') await this.wekker.zet(w, { id, casus, uiterlijk });
    else await zegVervallen(this, w, rij);
  }

  @OpFeit(VraagBeantwoordZorg, VraagBeantwoordGemeente, VraagBeantwoordCorporatie, VraagBeantwoordMatching)
  async beantwoord(f: VraagBeantwoordZorg, c: FeitContext): Promise<void> {
    const v = await this.vraag(c, f.vraag, 'uit');
    const { antwoord, dag = null, op: beantwoordOp, verzegeld } = f;
    const nieuw = { antwoord: antwoord as Vraagantwoord, dag, antwoordTekst: verzegeld?.tekst ?? null, beantwoordOp };
    await bewaar(c.werk, VraagEntiteit, Object.assign(v, { stand: naAntwoordVanAnder(v.stand), ...nieuw }));
    await this.wekker.trekIn(c.werk, v.id);
  }

  /** The asker takes it back, or at the other the casus is closed. An answer that was given stays. */
  @OpFeit(VraagIngetrokkenZorg, VraagIngetrokkenGemeente, VraagIngetrokkenCorporatie, VraagIngetrokkenMatching)
  async ingetrokken({ vraag }: VraagIngetrokkenZorg, c: FeitContext): Promise<void> {
    const v = await this.vraag(c, vraag);
    const stand = naEindeVanAnder(v.stand, v.richting);
    if (!stand) return;
    await bewaar(c.werk, VraagEntiteit, Object.assign(v, { stand }));
    await this.wekker.trekIn(c.werk, v.id);
  }

  /** Only the other side of this question says something of it. */
  private async vraag(c: FeitContext, id: Uuid, richting?: 'uit'): Promise<VraagEntiteit> {
    const lock = { mode: 'pessimistic_write' } as const;
    const waar = { id, casus: c.stroom, ander: c.bron, ...(richting && { richting }) };
    const v = await c.werk.em.findOne(VraagEntiteit, { where: waar, lock });
    if (!v) throw new WachtOp(`vraag ${id}`);
    return v;
  }
}
