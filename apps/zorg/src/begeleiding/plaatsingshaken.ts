import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DeelnameHaken,
  DekkingDienst,
  TakenDienst,
  type PlaatsingEntiteit,
  type TaakEntiteit,
} from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { RegelDaginvulling } from './regel-daginvulling.js';
import { StartOndersteuning } from './start-ondersteuning.js';

/** What zorg does of itself when a plaatsing or a task of it opens. */
@Injectable()
export class Plaatsingshaken implements OnModuleInit {
  /** Tasks of which the answer can be known here already. */
  private readonly bekend: Record<string, (w: Werkeenheid, casus: Uuid) => Promise<void>>;

  constructor(
    private readonly haken: DeelnameHaken,
    private readonly casussen: Casussen,
    private readonly convenant: ConvenantDienst,
    private readonly dekking: DekkingDienst,
    private readonly taken: TakenDienst,
    ondersteuning: StartOndersteuning,
    daginvulling: RegelDaginvulling,
  ) {
    this.bekend = {
      'ondersteuning-gestart': (w, casus) => ondersteuning.meldTaak(w, casus),
      'daginvulling-geregeld': (w, casus) => daginvulling.meldTaak(w, casus),
    };
  }

  onModuleInit(): void {
    this.haken.registreer({
      naPlaatsingGeopend: (w, p) => this.geopend(w, p),
      naTaakGeopend: (w, t) => this.taak(w, t),
      naTaakGewijzigd: (w, t) => this.taak(w, t),
    });
  }

  /** The aanmelder covers the roof until the person moves. */
  private async geopend(w: Werkeenheid, { casus: id }: PlaatsingEntiteit): Promise<void> {
    const casus = await this.casussen.vanFeit(w, id);
    if (casus.aanmelder !== this.convenant.mij.oin || !casus.inVoorzieningSinds) return;
    const perioden = [{ van: casus.inVoorzieningSinds, ...(casus.verhuisdOp ? { tot: casus.verhuisdOp } : {}) }];
    for (const { id: lid } of await this.casussen.volwassenen(w, id))
      await this.dekking.meld(w, { casus: id, lid, lijn: 'dak', perioden });
  }

  private async taak(w: Werkeenheid, { casus, soort, stand }: TaakEntiteit): Promise<void> {
    if (stand === 'wacht' || stand === 'open') await this.bekend[soort]?.(w, casus);
  }
}
