import { Injectable } from '@nestjs/common';
import { GegevensGewistZorg } from '@weerthuis/contracts';
import { weiger, type Datum, type Uuid } from '@weerthuis/domain';
import { Bus } from '@weerthuis/messaging';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { WisverzoekEntiteit } from './wisverzoek.entiteit.js';

export interface Wisantwoord {
  uitkomst: 'gewist' | 'bewaard';
  grond?: string;
  tot?: Datum;
}

/** A person confirms that nothing is left here, or says on which own ground it is kept and until when. */
@Injectable()
export class BeantwoordWisverzoek {
  constructor(private readonly bus: Bus) {}

  /** @throws Regelfout onbekend, wisverzoek-beantwoord, wisgrond-ontbreekt */
  async voer(w: Werkeenheid, verzoek: Uuid, a: Wisantwoord): Promise<{ id: Uuid; casus: Uuid }> {
    const lock = { mode: 'pessimistic_write' } as const;
    const rij = (await w.em.findOne(WisverzoekEntiteit, { where: { verzoek }, lock })) ?? weigerOnbekend();
    if (rij.stand !== 'open')
      nee(
        'wisverzoek-beantwoord',
        'conflict',
        'Hierop is al geantwoord.',
        `Het verzoek staat op '${rij.stand}'. Bel wie het vroeg.`,
      );
    if (a.uitkomst === 'bewaard' && !(a.grond && a.tot))
      nee(
        'wisgrond-ontbreekt',
        'ongeldig',
        'De grond of de dag ontbreekt.',
        'Wie bewaart, zegt op welke eigen grond en tot wanneer (convenant). Vul grond en tot in, of wis.',
      );
    const op = w.klok.vandaag();
    const { uitkomst, grond, tot } = a;
    await w.em.update(WisverzoekEntiteit, { verzoek }, { stand: uitkomst, grond: grond ?? null, tot: tot ?? null, op });
    const gegevens = { verzoek, uitkomst, op, ...(uitkomst === 'bewaard' && { grond, tot }) };
    await this.bus.zend(w, { stroom: rij.casus, aan: [{ oin: rij.van, view: GegevensGewistZorg, gegevens }] });
    return { id: verzoek, casus: rij.casus };
  }
}

const nee = (code: string, soort: 'conflict' | 'ongeldig', titel: string, detail: string): never =>
  weiger({ code, soort, titel, detail: `${detail} Er is niets gewijzigd.`, van: 'convenant' });
