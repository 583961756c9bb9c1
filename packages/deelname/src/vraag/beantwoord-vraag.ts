import { Injectable } from '@nestjs/common';
import {
  machines,
  stap,
  toetsVraagantwoord,
  toetsVrijeTekst,
  type Datum,
  type Uuid,
  type Vraagantwoord,
  type Vraagrol,
} from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { VraagEntiteit } from './vraag.entiteit.js';
import { Vraaghaken } from './vraaghaken.js';
import { BEANTWOORD } from './vraagviews.js';
import { Vraagwekker } from './vraagwekker.js';

export interface Antwoord {
  antwoord: Vraagantwoord;
  dag?: Datum;
  tekst?: string;
}

const ROL = { zorg: 'aanmelder', gemeente: 'herkomst', corporatie: 'corporatie', matching: 'matching' } as const;

/** Answers what another asked us; said again it takes the place of what was said. */
@Injectable()
export class BeantwoordVraag {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly haken: Vraaghaken,
    private readonly wekker: Vraagwekker,
  ) {}

  /** @throws Regelfout onbekend, toestand-past-niet and those of `toetsVraagantwoord`, `toetsVrijeTekst` */
  async voer(w: Werkeenheid, id: Uuid, a: Antwoord): Promise<{ id: Uuid; casus: Uuid }> {
    const lock = { mode: 'pessimistic_write' } as const;
    const v = (await w.em.findOne(VraagEntiteit, { where: { id, richting: 'in' }, lock })) ?? weigerOnbekend();
    toetsVraagantwoord(a);
    const { rol } = this.convenant.partij(v.ander);
    await this.haken.van.eisToestemming?.(w, v.casus, rol);
    const wie: Vraagrol = ROL[rol];
    const { kentNamen, namen } = this.haken.van;
    toetsVrijeTekst(a.tekst, (await kentNamen(w, v.casus, wie)) ? [] : await namen(w, v.casus));
    const op = w.klok.vandaag();
    const { antwoord, dag, tekst } = a;
    const nieuw = { antwoord, dag: dag ?? null, antwoordTekst: tekst ?? null, beantwoordOp: op };
    await bewaar(w, VraagEntiteit, Object.assign(v, { stand: stap(machines.vraag, v.stand, 'beantwoord'), ...nieuw }));
    const gegevens = { vraag: id, antwoord, op, ...(dag ? { dag } : {}) };
    const verzegeld = tekst ? { verzegeld: { tekst } } : {};
    await this.bus.zend(w, { stroom: v.casus, aan: [{ oin: v.ander, view: BEANTWOORD[rol], gegevens, ...verzegeld }] });
    await this.wekker.trekIn(w, id);
    return { id, casus: v.casus };
  }
}
