import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OverdrachtAanvaardHerkomst } from '@weerthuis/contracts';
import type { Datum, Uuid } from '@weerthuis/domain';
import { bewaar, voegToe, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { Huishoudens } from '../casus/store/huishoudens.js';
import { Verzender } from '../kern/verzender.js';
import { MeldInkomen } from '../sporen/meld-inkomen.js';
import { SpoorEntiteit } from '../sporen/store/spoor.entiteit.js';
import { eisAangeboden, eisVolwassenen } from './domain/overdracht.js';
import { OverdrachtEntiteit } from './store/overdracht.entiteit.js';

/** Vestiging takes over; with `uitkeringVanaf` its benefit is given from that day to each adult that has none here yet. */
@Injectable()
export class AanvaardOverdracht {
  constructor(
    private readonly huishoudens: Huishoudens,
    private readonly inkomen: MeldInkomen,
    private readonly verzender: Verzender,
  ) {}

  /** @throws Regelfout */
  async voer(w: Werkeenheid, id: Uuid, uitkeringVanaf?: Datum): Promise<{ id: Uuid; casus: Uuid }> {
    const o = (await w.em.findOneBy(OverdrachtEntiteit, { id })) ?? weigerOnbekend();
    eisAangeboden(o);
    Object.assign(o, { stand: 'aanvaard', aanvaardOp: w.klok.vandaag(), uitkeringVanaf: uitkeringVanaf ?? null });
    if (uitkeringVanaf) o.begonnen = await this.kenToe(w, o.casus, uitkeringVanaf);
    await bewaar(w, OverdrachtEntiteit, o);
    const verzegeld = uitkeringVanaf ? { uitkeringVanaf } : {};
    const gegevens = { overdracht: o.id, plaatsing: o.plaatsing };
    await this.verzender.zend(w, o.casus, [{ oin: o.andere, view: OverdrachtAanvaardHerkomst, gegevens, verzegeld }]);
    return { id, casus: o.casus };
  }

  private async kenToe(w: Werkeenheid, casus: Uuid, vanaf: Datum): Promise<Uuid[]> {
    const bestaand = await w.em.findBy(SpoorEntiteit, { casus, soort: 'uitkering' });
    const begonnen: Uuid[] = [];
    const volwassenen = await this.huishoudens.volwassenen(w, casus);
    eisVolwassenen(volwassenen);
    for (const lid of volwassenen) {
      if (bestaand.some((s) => s.lid === lid)) continue;
      const basis = { id: randomUUID(), casus, lid, soort: 'uitkering', stand: 'toegekend', vanaf, tot: null };
      await voegToe(w, SpoorEntiteit, Object.assign(new SpoorEntiteit(), basis));
      begonnen.push(basis.id);
      await this.inkomen.voer(w, casus, lid);
    }
    return begonnen;
  }
}
