import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DeelnameHaken,
  DekkingDienst,
  Plaatsingen,
  TakenDienst,
  type PlaatsingEntiteit,
  type TaakEntiteit,
} from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { RegelDaginvulling } from './regel-daginvulling.js';
import { StartOndersteuning } from './start-ondersteuning.js';
import { OndersteuningEntiteit } from './store/ondersteuning.entiteit.js';

/** What zorg does of itself when a plaatsing or a task of it opens. */
@Injectable()
export class Plaatsingshaken implements OnModuleInit {
  /** Tasks of which the answer can be known here already. */
  private readonly bekend: Record<string, (w: Werkeenheid, casus: Uuid) => Promise<void>>;

  constructor(
    private readonly haken: DeelnameHaken,
    private readonly casussen: Casussen,
    private readonly convenant: ConvenantDienst,
    private readonly plaatsingen: Plaatsingen,
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
      naVervallen: (w, { casus }) => this.vervallen(w, casus),
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

  /** What was agreed for a home that does not go on: the start of support and the lines that followed from it. */
  private async vervallen(w: Werkeenheid, casus: Uuid): Promise<void> {
    if (await this.plaatsingen.vanCasus(w, casus)) return;
    for (const { id, lid } of await w.em.findBy(OndersteuningEntiteit, { casus })) {
      await w.em.delete(OndersteuningEntiteit, { id });
      await this.dekking.meld(w, { casus, lid, lijn: 'ondersteuning', perioden: [] });
    }
    const eigen = await w.em.findOneBy(CasusEntiteit, { id: casus });
    // A key that was given back opens nothing; the person still lives in the place of the organisation.
    if (eigen?.sleutelOp && !eigen.verhuisdOp)
      await bewaar(w, CasusEntiteit, { ...eigen, sleutelOp: null, huurVanaf: null });
  }

  private async taak(w: Werkeenheid, { casus, soort, stand }: TaakEntiteit): Promise<void> {
    if (stand === 'terug-te-draaien' && soort === 'ondersteuning-gestart') await this.taken.draaiTerug(w, casus, soort);
    if (stand === 'wacht' || stand === 'open') await this.bekend[soort]?.(w, casus);
  }
}
