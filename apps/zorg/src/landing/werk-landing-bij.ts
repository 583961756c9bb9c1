import { Injectable } from '@nestjs/common';
import { LandingGestoptWelzijn, LandingStandGemeldBegeleider } from '@weerthuis/contracts';
import {
  toetsLandingevaluatie,
  toetsLandingstap,
  type Datum,
  type Landinguitkomst,
  type Uuid,
} from '@weerthuis/domain';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Verzender } from '../kern/verzender.js';
import { LandingEntiteit } from './store/landing.entiteit.js';

type Stap = 'contactOp' | 'buurtberichtOp';
type Uit = Promise<{ id: Uuid; casus: Uuid }>;

/** What happens in the wijk, looking back on it, and stopping. */
@Injectable()
export class WerkLandingBij {
  constructor(private readonly verzender: Verzender) {}

  /** A contact was made, or the neighbours got a message that is about nobody. @throws {Regelfout} landing-voorbij, dag-in-de-toekomst */
  async meld(w: Werkeenheid, id: Uuid, stap: Stap, op: Datum): Uit {
    const l = await this.lees(w, id);
    // Whoever asked another to do it, hears of it.
    if (l.richting === 'uit' && l.ander) return weigerOnbekend();
    toetsLandingstap(l, op, w.klok.vandaag());
    await bewaar(w, LandingEntiteit, Object.assign(l, { [stap]: op }));
    const { contactOp, buurtberichtOp, ander, casus } = l;
    const gegevens = { landing: id, ...(contactOp && { contactOp }), ...(buurtberichtOp && { buurtberichtOp }) };
    if (ander) await this.verzender.zend(w, casus, [{ oin: ander, view: LandingStandGemeldBegeleider, gegevens }]);
    return { id, casus };
  }

  /** @throws {Regelfout} landing-voorbij, nog-niet-verhuisd, te-vroeg-voor-evaluatie */
  async evalueer(w: Werkeenheid, id: Uuid, op: Datum, uitkomst: Landinguitkomst): Uit {
    const l = await this.eigen(w, id);
    const casus = await w.em.findOneBy(CasusEntiteit, { id: l.casus });
    toetsLandingevaluatie(l, op, casus?.verhuisdOp, w.klok.vandaag());
    await bewaar(w, LandingEntiteit, Object.assign(l, { uitkomst }));
    await this.sluit(w, l, { op, uitkomst });
    return { id, casus: l.casus };
  }

  /** @throws {Regelfout} landing-voorbij */
  async stop(w: Werkeenheid, id: Uuid): Uit {
    const l = await this.eigen(w, id);
    const op = w.klok.vandaag();
    toetsLandingstap(l, op, op);
    await bewaar(w, LandingEntiteit, Object.assign(l, { gestoptOp: op }));
    await this.sluit(w, l, { op });
    return { id, casus: l.casus };
  }

  /** The home does not go on: there is nowhere to land. */
  async stopVanCasus(w: Werkeenheid, casus: Uuid): Promise<void> {
    const loopt = { casus, richting: 'uit' as const, gestoptOp: IsNull(), uitkomst: IsNull() };
    for (const { id } of await w.em.findBy(LandingEntiteit, loopt)) await this.stop(w, id);
  }

  private async sluit(w: Werkeenheid, { id: landing, ander: oin, casus }: LandingEntiteit, wat: object): Promise<void> {
    const gegevens = { landing, ...wat };
    if (oin) await this.verzender.zend(w, casus, [{ oin, view: LandingGestoptWelzijn, gegevens }]);
  }

  private async eigen(w: Werkeenheid, id: Uuid): Promise<LandingEntiteit> {
    const l = await this.lees(w, id);
    return l.richting === 'uit' ? l : weigerOnbekend();
  }

  private async lees(w: Werkeenheid, id: Uuid): Promise<LandingEntiteit> {
    const lock = { mode: 'pessimistic_write' } as const;
    return (await w.em.findOne(LandingEntiteit, { where: { id }, lock })) ?? weigerOnbekend();
  }
}
