import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InschrijvingGemeldMatching, InschrijvingGemeldZorg } from '@weerthuis/contracts';
import { Plaatsingen, TakenDienst } from '@weerthuis/deelname';
import type { Datum, Uuid } from '@weerthuis/domain';
import { bewaar, voegToe, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { Mijlpalen } from '../casus/store/mijlpalen.js';
import { Bronnen } from '../kern/bronnen.js';
import { Verzender } from '../kern/verzender.js';
import { eisInschrijving } from './domain/inschrijving.js';
import { InschrijvingEntiteit } from './store/inschrijving.entiteit.js';

/** The person is registered at the new address; told again it corrects the date. */
@Injectable()
export class MeldInschrijving {
  constructor(
    private readonly bronnen: Bronnen,
    private readonly plaatsingen: Plaatsingen,
    private readonly mijlpalen: Mijlpalen,
    private readonly taken: TakenDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws Regelfout */
  async voer(w: Werkeenheid, casus: Uuid, op: Datum): Promise<{ id: Uuid }> {
    await this.bronnen.eisZelf(w, casus, 'vestiging');
    const { plaatsing } = (await this.plaatsingen.vanCasus(w, casus)) ?? weigerOnbekend();
    eisInschrijving(op, await this.mijlpalen.datum(w, plaatsing, 'verhuisd'), w.klok.vandaag());
    const eerder = await w.em.findOneBy(InschrijvingEntiteit, { plaatsing });
    const rij = eerder ?? Object.assign(new InschrijvingEntiteit(), { id: randomUUID(), casus, plaatsing });
    rij.op = op;
    await (eerder ? bewaar(w, InschrijvingEntiteit, rij) : voegToe(w, InschrijvingEntiteit, rij));
    const gegevens = { plaatsing, op };
    const zorg = await this.verzender.zorg(w, casus);
    await this.verzender.zend(w, casus, [
      this.verzender.hub(InschrijvingGemeldMatching, gegevens),
      ...zorg.map((oin) => ({ oin, view: InschrijvingGemeldZorg, gegevens })),
    ]);
    await this.taken.meldStand(w, { casus, soort: 'inschrijving', stand: 'gereed', gereedOp: op });
    return { id: rij.id };
  }
}
