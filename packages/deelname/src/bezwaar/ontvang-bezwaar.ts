import { Controller } from '@nestjs/common';
import {
  BezwaarIngediendGemeente,
  BezwaarIngediendMatching,
  BezwaarIngetrokkenGemeente,
  BezwaarIngetrokkenMatching,
  BezwaarStandGemeldZorg,
} from '@weerthuis/contracts';
import { bezwaarLoopt } from '@weerthuis/domain';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { weigerOnbekend } from '@weerthuis/platform';
import { BehandelBezwaar } from './behandel-bezwaar.js';
import { BezwaarEntiteit } from './bezwaar.entiteit.js';
import { Bezwaarhaken } from './bezwaarhaken.js';

/** What reaches whoever decides about a bezwaar, from whoever helps the person. */
@Controller()
export class OntvangBezwaar {
  constructor(
    private readonly behandel: BehandelBezwaar,
    private readonly haken: Bezwaarhaken,
  ) {}

  @OpFeit(BezwaarIngediendMatching, BezwaarIngediendGemeente)
  async ingediend(f: BezwaarIngediendMatching, c: FeitContext): Promise<void> {
    await this.eisHelper(c);
    const { bezwaar, op, ...v } = f;
    await this.behandel.ontvang(c.werk, bezwaar, { ...v, casus: c.stroom }, op);
  }

  /** What was decided already stays decided, and what was taken back already is: a postponement may have crossed it. */
  @OpFeit(BezwaarIngetrokkenMatching, BezwaarIngetrokkenGemeente)
  async ingetrokken(f: BezwaarIngetrokkenMatching, c: FeitContext): Promise<void> {
    await this.eisHelper(c);
    const rij = await c.werk.em.findOneBy(BezwaarEntiteit, { id: f.bezwaar, casus: c.stroom });
    if (rij && bezwaarLoopt(rij)) await this.behandel.trekIn(c.werk, rij.id);
  }

  private async eisHelper(c: FeitContext): Promise<void> {
    if ((await this.haken.van.helper(c.werk, c.stroom)) !== c.bron) weigerOnbekend();
  }
}

/** What whoever decides says of it. */
@Controller()
export class VolgBezwaar {
  constructor(private readonly behandel: BehandelBezwaar) {}

  @OpFeit(BezwaarStandGemeldZorg)
  stand(f: BezwaarStandGemeldZorg, c: FeitContext): Promise<void> {
    return this.behandel.volg(c.werk, c.stroom, c.bron, f);
  }
}
