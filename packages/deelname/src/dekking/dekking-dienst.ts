import { Injectable } from '@nestjs/common';
import { DekkingGemeldHoofdbegeleider, DekkingGemeldMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { Deelnemers } from '../deelnemers/deelnemers.js';
import type { PlaatsingEntiteit } from '../plaatsing/plaatsing.entiteit.js';
import { Plaatsingen } from '../plaatsing/plaatsingen.js';
import { DekkingEntiteit, type Lijn, type Periode } from './dekking.entiteit.js';

export interface Dekkingsmelding {
  casus: Uuid;
  lid: Uuid;
  lijn: Lijn;
  perioden: Periode[];
  /** Nothing can be said yet; differs from "not covered". */
  onbekend?: boolean;
}

/** Says from when to when this party covers a line: to the hub, and to the hoofdbegeleider when that is another. */
@Injectable()
export class DekkingDienst {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
    private readonly plaatsingen: Plaatsingen,
  ) {}

  /** Remembers what is covered; sent at once when a plaatsing runs, else when one opens. */
  async meld(w: Werkeenheid, d: Dekkingsmelding): Promise<void> {
    const rij = {
      casus: d.casus,
      lid: d.lid,
      lijn: d.lijn,
      perioden: d.perioden,
      stand: d.onbekend ? 'onbekend' : d.perioden.length ? 'gedekt' : 'niet-gedekt',
    };
    await w.em.upsert(DekkingEntiteit, rij, ['casus', 'lid', 'lijn']);
    const plaatsing = await this.plaatsingen.vanCasus(w, d.casus);
    if (plaatsing) await this.zend(w, plaatsing, rij);
  }

  /** What was remembered before the plaatsing opened goes out now. */
  async zendOnthouden(w: Werkeenheid, plaatsing: PlaatsingEntiteit): Promise<void> {
    for (const d of await w.em.findBy(DekkingEntiteit, { casus: plaatsing.casus })) await this.zend(w, plaatsing, d);
  }

  private async zend(w: Werkeenheid, plaatsing: PlaatsingEntiteit, d: DekkingEntiteit): Promise<void> {
    const { lid, lijn, stand, perioden } = d;
    const gegevens = { plaatsing: plaatsing.plaatsing, lid, lijn, stand, perioden };
    const hoofd = await this.deelnemers.metRol(w, d.casus, 'hoofdbegeleider');
    const naarHoofd = hoofd && hoofd !== this.convenant.mij.oin;
    await this.bus.zend(w, {
      stroom: d.casus,
      aan: [
        { oin: this.convenant.hub, view: DekkingGemeldMatching, gegevens },
        ...(naarHoofd ? [{ oin: hoofd, view: DekkingGemeldHoofdbegeleider, gegevens }] : []),
      ],
    });
  }
}
