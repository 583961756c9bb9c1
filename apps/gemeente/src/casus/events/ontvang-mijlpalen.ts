import { Controller } from '@nestjs/common';
import { OmklapBeslotenGemeente, SleutelUitgereiktGemeente, VerhuizingGemeldGemeente } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { Bronnen } from '../../kern/bronnen.js';
import type { Mijlpaalsoort } from '../store/mijlpaal.entiteit.js';
import { Mijlpalen } from '../store/mijlpalen.js';

const OMKLAP: Record<string, Mijlpaalsoort> = {
  omgeklapt: 'omgeklapt',
  verlengd: 'omklap-verlengd',
  niet: 'omklap-niet',
};

/** Key, move and omklap, as the parties that own them tell. */
@Controller()
export class OntvangMijlpalen {
  constructor(
    private readonly bronnen: Bronnen,
    private readonly mijlpalen: Mijlpalen,
  ) {}

  @OpFeit(SleutelUitgereiktGemeente)
  async sleutel({ plaatsing, op }: SleutelUitgereiktGemeente, c: FeitContext): Promise<void> {
    await this.bronnen.eisGeenAnder(c, 'corporatie');
    await this.mijlpalen.bewaar(c.werk, { plaatsing, soort: 'sleutel', casus: c.stroom, op });
  }

  @OpFeit(VerhuizingGemeldGemeente)
  async verhuisd({ plaatsing, op }: VerhuizingGemeldGemeente, c: FeitContext): Promise<void> {
    await this.mijlpalen.bewaar(c.werk, { plaatsing, soort: 'verhuisd', casus: c.stroom, op });
  }

  /** A code of a newer version is no milestone here; the lease itself is no affair of the gemeente. */
  @OpFeit(OmklapBeslotenGemeente)
  async omklap({ plaatsing, op, uitkomst }: OmklapBeslotenGemeente, c: FeitContext): Promise<void> {
    const soort = OMKLAP[uitkomst];
    if (soort) await this.mijlpalen.bewaar(c.werk, { plaatsing, soort, casus: c.stroom, op });
  }
}
