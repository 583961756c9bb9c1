import { Injectable } from '@nestjs/common';
import { BesluitvraagEntiteit } from '@weerthuis/deelname';
import { watNeeBetekent, type Bewonerstaal, type Uitleg, type Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';

/** What the person is told before answering: what a no will mean in this region, after what was judged before. */
@Injectable()
export class WatNeeBetekent {
  constructor(
    private readonly casussen: Casussen,
    private readonly convenant: ConvenantDienst,
  ) {}

  async voer(w: Werkeenheid, casus: Uuid, taal: Bewonerstaal = 'nl'): Promise<Uitleg & { casus: Uuid }> {
    await this.casussen.bekend(w, casus);
    const eerder = await w.em.findBy(BesluitvraagEntiteit, { casus, soort: 'oordeel-weigering', stand: 'genomen' });
    const oordelen = new Map(eerder.map((b) => [b.besluit, b.uitkomst]));
    const { aanbod, beslist } = this.convenant.profiel;
    return {
      casus,
      ...watNeeBetekent(aanbod, beslist['oordeel-weigering'], [...oordelen.values()], w.klok.vandaag(), taal),
    };
  }
}
