import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import { vraag } from './domain/urgentie.js';
import { UrgentieEntiteit } from './store/urgentie.entiteit.js';
import { Urgentiewekker } from './urgentiewekker.js';

/** The aanmelding asks for priority: on the work list with the term of the region. Asking again changes nothing. */
@Injectable()
export class VraagUrgentie {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly wekker: Urgentiewekker,
  ) {}

  async voer(w: Werkeenheid, casus: Uuid): Promise<void> {
    if (await w.em.findOneBy(UrgentieEntiteit, { id: casus })) return;
    const werkdagen = this.convenant.profiel.beslist.urgentie.termijnWerkdagen.waarde;
    const rij = Object.assign(new UrgentieEntiteit(), vraag(w.klok.vandaag(), werkdagen), { id: casus });
    await this.wekker.zet(w, await voegToe(w, UrgentieEntiteit, rij));
  }
}
