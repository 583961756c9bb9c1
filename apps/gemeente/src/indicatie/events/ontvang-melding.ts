import { Controller } from '@nestjs/common';
import {
  AanmeldingIngediendHerkomst,
  AanmeldingIngetrokkenHerkomst,
  CasusDubbelGemeldGemeente,
  CasusDubbelOpgelostGemeente,
  CasusSamengevoegdGemeente,
  ToelatingBeslotenGemeente,
} from '@weerthuis/contracts';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { BehandelMelding } from '../behandel-melding.js';
import { trekIn } from '../domain/melding.js';
import { NeemMeldingAan } from '../neem-melding-aan.js';
import type { MeldingEntiteit } from '../store/melding.entiteit.js';
import { Meldingen } from '../store/meldingen.js';

/** What reaches the gemeente van herkomst about an aanmelding. */
@Controller()
export class OntvangMelding {
  constructor(
    private readonly neemAan: NeemMeldingAan,
    private readonly behandel: BehandelMelding,
    private readonly meldingen: Meldingen,
  ) {}

  @OpFeit(AanmeldingIngediendHerkomst)
  ingediend(f: AanmeldingIngediendHerkomst, c: FeitContext): Promise<void> {
    return this.neemAan.voer(c.werk, c.stroom, c.bron, f);
  }

  @OpFeit(AanmeldingIngetrokkenHerkomst)
  async ingetrokken(_f: AanmeldingIngetrokkenHerkomst, c: FeitContext): Promise<void> {
    this.neemAan.eisAanmelder(await this.melding(c), c.bron);
    await this.behandel.voer(c.werk, c.stroom, trekIn);
  }

  @OpFeit(ToelatingBeslotenGemeente)
  async toelating(f: ToelatingBeslotenGemeente, c: FeitContext): Promise<void> {
    const melding = await this.melding(c);
    melding.toelating = f.besluit;
    await this.meldingen.wijzig(c.werk, melding, { stand: melding.stand });
  }

  @OpFeit(CasusDubbelGemeldGemeente)
  async dubbel(f: CasusDubbelGemeldGemeente, c: FeitContext): Promise<void> {
    const melding = await this.melding(c);
    melding.dubbel = [...new Set([...melding.dubbel, f.lid])];
    await this.meldingen.wijzig(c.werk, melding, { stand: melding.stand });
  }

  @OpFeit(CasusDubbelOpgelostGemeente)
  async opgelost(f: CasusDubbelOpgelostGemeente, c: FeitContext): Promise<void> {
    const melding = await this.melding(c);
    melding.dubbel = melding.dubbel.filter((lid) => lid !== f.lid);
    await this.meldingen.wijzig(c.werk, melding, { stand: melding.stand });
  }

  /** Told on the stream of the casus that goes on; the one that ended keeps it as its alias. */
  @OpFeit(CasusSamengevoegdGemeente)
  async samengevoegd(f: CasusSamengevoegdGemeente, c: FeitContext): Promise<void> {
    const oud = await this.meldingen.zoek(c.werk, f.van);
    if (oud) await this.meldingen.wijzig(c.werk, Object.assign(oud, { samengevoegdMet: f.naar }), { stand: oud.stand });
  }

  /** The hub may tell of a casus before the aanmelder's own message is here. */
  private async melding(c: FeitContext): Promise<MeldingEntiteit> {
    const melding = await this.meldingen.zoek(c.werk, c.stroom);
    if (!melding) throw new WachtOp(`melding van casus ${c.stroom}`);
    return melding;
  }
}
