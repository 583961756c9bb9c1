import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  BezwaarIngediendGemeente,
  BezwaarIngediendMatching,
  BezwaarIngetrokkenGemeente,
  BezwaarIngetrokkenMatching,
  BezwaarStandGemeldZorg,
  type ViewClass,
} from '@weerthuis/contracts';
import {
  beslisBezwaar,
  dienBezwaarIn,
  bezwaarLoopt,
  momentInAmsterdam,
  plusDagen,
  trekBezwaarIn,
  verdaagBezwaar,
  verstrijkBezwaar,
  type Bezwaaronderwerp,
  type Bezwaarsoort,
  type Bezwaarstand,
  type Bezwaaruitkomst,
  type Datum,
  type Uuid,
} from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, OpWekker, voegToe, weigerOnbekend, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { BezwaarEntiteit } from './bezwaar.entiteit.js';
import { Bezwaarhaken } from './bezwaarhaken.js';

const TERMIJN = 'bezwaar-termijn';

export interface NieuwBezwaar {
  casus: Uuid;
  soort: Bezwaarsoort;
  over: Bezwaaronderwerp;
  besluit?: Uuid;
  besluitOp?: Datum;
}

type Uitkomst = Promise<{ id: Uuid; casus: Uuid }>;

/** A bezwaar or klacht from its first day to its answer, at whoever helps and at whoever decides. */
@Injectable()
export class BehandelBezwaar {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly haken: Bezwaarhaken,
  ) {}

  /** For the person, or by the person who came here himself. @throws Regelfout onbekend, bezwaar-onderwerp */
  async dienIn(w: Werkeenheid, v: NieuwBezwaar): Uitkomst {
    const mij = this.convenant.mij.oin;
    const helper = await this.haken.van.helper(w, v.casus);
    const beslisser = helper === mij ? await this.haken.van.beslisser(w, v.casus, v.over) : mij;
    const rij = await this.voegToe(w, randomUUID(), v, beslisser, w.klok.vandaag());
    if (beslisser === mij) await this.neemAan(w, rij);
    else await this.zeg(w, rij, [BezwaarIngediendGemeente, BezwaarIngediendMatching], gemeld(rij, v.besluitOp));
    return { id: rij.id, casus: rij.casus };
  }

  /** Told by whoever helps the person. */
  async ontvang(w: Werkeenheid, id: Uuid, v: NieuwBezwaar, op: Datum): Promise<void> {
    await this.neemAan(w, await this.voegToe(w, id, v, this.convenant.mij.oin, op));
  }

  verdaag = (w: Werkeenheid, id: Uuid): Uitkomst => this.wijzig(w, id, verdaagBezwaar);

  beslis = (w: Werkeenheid, id: Uuid, uitkomst: Bezwaaruitkomst): Uitkomst =>
    this.wijzig(w, id, (b) => beslisBezwaar(b, uitkomst));

  /** By whoever helps the person, and so at whoever decides. */
  async trekIn(w: Werkeenheid, id: Uuid): Uitkomst {
    const rij = await this.lees(w, id);
    if (rij.beslisser === this.convenant.mij.oin) return this.wijzig(w, id, trekBezwaarIn);
    await bewaar(w, BezwaarEntiteit, Object.assign(rij, trekBezwaarIn(stand(rij))));
    await this.zeg(w, rij, [BezwaarIngetrokkenGemeente, BezwaarIngetrokkenMatching], { bezwaar: id });
    return { id, casus: rij.casus };
  }

  /** What whoever decides says of it. */
  async volg(w: Werkeenheid, casus: Uuid, beslisser: string, f: BezwaarStandGemeldZorg): Promise<void> {
    const { bezwaar: id, soort, over, uiterlijk, op } = f;
    const zo = { stand: f.stand, uiterlijk, uitkomst: (f.uitkomst as Bezwaaruitkomst | undefined) ?? null };
    const eerder = await w.em.findOneBy(BezwaarEntiteit, { id });
    if (eerder) await bewaar(w, BezwaarEntiteit, Object.assign(eerder, zo));
    else
      await voegToe(w, BezwaarEntiteit, {
        id,
        versie: 1,
        casus,
        soort,
        over,
        besluit: null,
        beslisser,
        op,
        trap: 0,
        ...zo,
      });
  }

  @OpWekker(TERMIJN)
  async termijn(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    await this.wijzig(w, sleutel, (b) => verstrijkBezwaar(b, w.klok.vandaag()));
  }

  private async neemAan(w: Werkeenheid, rij: BezwaarEntiteit): Promise<void> {
    await this.haken.van.naIndienen?.(w, rij);
    await this.meld(w, rij);
  }

  private voegToe(w: Werkeenheid, id: Uuid, v: NieuwBezwaar, beslisser: string, op: Datum): Promise<BezwaarEntiteit> {
    const { casus, over, besluit = null } = v;
    const rij = {
      id,
      versie: 1,
      casus,
      over,
      besluit,
      beslisser,
      op,
      ...dienBezwaarIn(v.soort, over, op, v.besluitOp),
    };
    return voegToe(w, BezwaarEntiteit, rij);
  }

  private async wijzig(w: Werkeenheid, id: Uuid, zet: (b: Bezwaarstand) => Bezwaarstand): Uitkomst {
    const rij = await this.lees(w, id);
    if (rij.beslisser !== this.convenant.mij.oin) return weigerOnbekend();
    await bewaar(w, BezwaarEntiteit, Object.assign(rij, zet(stand(rij))));
    if (!bezwaarLoopt(rij)) await this.haken.van.naEinde?.(w, rij);
    await this.meld(w, rij);
    return { id, casus: rij.casus };
  }

  /** Tells whoever helps the person, and keeps the day. */
  private async meld(w: Werkeenheid, rij: BezwaarEntiteit): Promise<void> {
    const { id: bezwaar, soort, over, stand: zo, uiterlijk, op, uitkomst } = rij;
    const gegevens = { bezwaar, soort, over, stand: zo, op, uiterlijk, ...(uitkomst ? { uitkomst } : {}) };
    const oin = await this.haken.van.helper(w, rij.casus);
    await this.bus.zend(w, { stroom: rij.casus, aan: [{ oin, view: BezwaarStandGemeldZorg, gegevens }] });
    if (!bezwaarLoopt(rij)) return w.trekWekkerIn(TERMIJN, rij.id);
    const dag = momentInAmsterdam(plusDagen(uiterlijk, 1), '06:00');
    await w.zetWekker({ soort: TERMIJN, sleutel: rij.id, op: dag, betrokkene: rij.casus });
  }

  private async zeg(
    w: Werkeenheid,
    rij: BezwaarEntiteit,
    [gemeente, matching]: [ViewClass, ViewClass],
    gegevens: object,
  ): Promise<void> {
    const view = rij.beslisser === this.convenant.hub ? matching : gemeente;
    await this.bus.zend(w, { stroom: rij.casus, aan: [{ oin: rij.beslisser, view, gegevens }] });
  }

  private async lees(w: Werkeenheid, id: Uuid): Promise<BezwaarEntiteit> {
    const rij = await w.em.findOne(BezwaarEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return rij ?? weigerOnbekend();
  }
}

const stand = ({ soort, stand: zo, uiterlijk, uitkomst, trap }: BezwaarEntiteit): Bezwaarstand => ({
  soort,
  stand: zo,
  uiterlijk,
  uitkomst,
  trap,
});

const gemeld = ({ id, soort, over, besluit, op }: BezwaarEntiteit, besluitOp?: Datum): object => ({
  bezwaar: id,
  soort,
  over,
  op,
  ...(besluit ? { besluit } : {}),
  ...(besluitOp ? { besluitOp } : {}),
});
