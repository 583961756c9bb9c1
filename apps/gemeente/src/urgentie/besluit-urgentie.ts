import { Injectable } from '@nestjs/common';
import { UrgentieBeslotenMatching, UrgentieBeslotenZorg } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { bewaar, voegToe, type Werkeenheid } from '@weerthuis/platform';
import { Meldingen } from '../indicatie/store/meldingen.js';
import { Verzender } from '../kern/verzender.js';
import { besluit, vraag, type Urgentiebesluit } from './domain/urgentie.js';
import { UrgentieEntiteit } from './store/urgentie.entiteit.js';
import { Urgentiewekker } from './urgentiewekker.js';

/** Decides on priority: the hub reads that and until when, the aanmelder also in which category, sealed. */
@Injectable()
export class BesluitUrgentie {
  constructor(
    private readonly meldingen: Meldingen,
    private readonly wekker: Urgentiewekker,
    private readonly verzender: Verzender,
  ) {}

  async voer(w: Werkeenheid, casus: Uuid, b: Urgentiebesluit): Promise<{ id: Uuid }> {
    const { aanmelder } = await this.meldingen.van(w, casus);
    const vandaag = w.klok.vandaag();
    const eerder = await w.em.findOneBy(UrgentieEntiteit, { id: casus });
    const rij = eerder ?? Object.assign(new UrgentieEntiteit(), vraag(vandaag, 0), { id: casus });
    Object.assign(rij, besluit(rij, b, vandaag));
    const u = await (eerder ? bewaar(w, UrgentieEntiteit, rij) : voegToe(w, UrgentieEntiteit, rij));
    await this.wekker.zet(w, u);
    const gegevens = { toegekend: b.toegekend, ...(u.tot ? { tot: u.tot } : {}) };
    const verzegeld = u.categorie ? { verzegeld: { categorie: u.categorie } } : {};
    await this.verzender.zend(w, casus, [
      this.verzender.hub(UrgentieBeslotenMatching, gegevens),
      { oin: aanmelder, view: UrgentieBeslotenZorg, gegevens, ...verzegeld },
    ]);
    return { id: casus };
  }
}
