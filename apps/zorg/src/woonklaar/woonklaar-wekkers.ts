import { Injectable } from '@nestjs/common';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { WoonklaarEntiteit } from './store/woonklaar.entiteit.js';
import { Woonklaren } from './store/woonklaren.js';

/** What happens by the passing of time: the begeleider is reminded, then the declaration has expired. */
@Injectable()
export class WoonklaarWekkers {
  constructor(private readonly woonklaren: Woonklaren) {}

  @OpWekker('woonklaar-herinnering')
  herinner(w: Werkeenheid, wekker: Wekker): Promise<void> {
    return this.merk(w, wekker, { herinnerd: true });
  }

  @OpWekker('woonklaar-verlopen')
  async verloopt(w: Werkeenheid, wekker: Wekker): Promise<void> {
    const laatste = await this.woonklaren.laatste(w, wekker.sleutel);
    if (laatste && laatste.geldigTot < w.klok.vandaag()) await this.merk(w, wekker, { verlopen: true });
  }

  private async merk(w: Werkeenheid, { sleutel }: Wekker, wat: Partial<WoonklaarEntiteit>): Promise<void> {
    const laatste = await this.woonklaren.laatste(w, sleutel);
    if (laatste) await w.em.update(WoonklaarEntiteit, { id: laatste.id }, wat);
  }
}
