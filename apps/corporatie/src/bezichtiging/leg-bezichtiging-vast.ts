import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  BezichtigingGehoudenMatching,
  BezichtigingGehoudenZorg,
  BezichtigingGeplandMatching,
  BezichtigingGeplandZorg,
} from '@weerthuis/contracts';
import { Deelnemers, TakenDienst } from '@weerthuis/deelname';
import { datumInAmsterdam, type Uuid, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, voegToe, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { Kandidaten } from '../kandidaat/kandidaten.js';
import { BezichtigingEntiteit } from './store/bezichtiging.entiteit.js';

/** Plans the viewing and reports whether the person came; the home shows itself only to a known person. */
@Injectable()
export class LegBezichtigingVast {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly kandidaten: Kandidaten,
    private readonly deelnemers: Deelnemers,
    private readonly taken: TakenDienst,
  ) {}

  /** A new date takes the place of one that was planned. */
  async plan(w: Werkeenheid, kandidaatstelling: Uuid, op: Date): Promise<{ id: Uuid; casus: Uuid }> {
    const { casus, zorg } = await this.kandidaten.bekend(w, kandidaatstelling);
    if (op < w.klok.nu()) inHetVerleden();
    const eerder = await w.em.find(BezichtigingEntiteit, { where: { kandidaatstelling }, order: { reeks: 'DESC' } });
    await w.em.delete(BezichtigingEntiteit, { kandidaatstelling, verschenen: IsNull() });
    const id = randomUUID();
    await voegToe(w, BezichtigingEntiteit, {
      id,
      versie: 1,
      casus,
      kandidaatstelling,
      op,
      reeks: eerder[0] ? eerder[0].reeks + 1 : 0,
      vervallen: false,
      verschenen: null,
    });
    const gegevens = { bezichtiging: id, kandidaatstelling, op: op.toISOString() };
    await this.bus.zend(w, {
      stroom: casus,
      aan: [
        {
          oin: zorg ?? (await this.deelnemers.eis(w, casus, 'hoofdbegeleider')),
          view: BezichtigingGeplandZorg,
          gegevens,
        },
        { oin: this.convenant.hub, view: BezichtigingGeplandMatching, gegevens },
      ],
    });
    await this.taken.meldStand(w, { casus, soort: 'bezichtiging', stand: 'bezig', verwachtOp: datumInAmsterdam(op) });
    return { id, casus };
  }

  async doeVerslag(w: Werkeenheid, id: Uuid, verschenen: boolean): Promise<{ id: Uuid; casus: Uuid }> {
    const b = (await w.em.findOneBy(BezichtigingEntiteit, { id })) ?? weigerOnbekend();
    if (b.vervallen) weigerOnbekend();
    await bewaar(w, BezichtigingEntiteit, { ...b, verschenen });
    const { casus, kandidaatstelling } = b;
    const { zorg } = await this.kandidaten.van(w, kandidaatstelling);
    const gegevens = { bezichtiging: id, kandidaatstelling, verschenen };
    await this.bus.zend(w, {
      stroom: casus,
      aan: [
        {
          oin: zorg ?? (await this.deelnemers.eis(w, casus, 'hoofdbegeleider')),
          view: BezichtigingGehoudenZorg,
          gegevens,
        },
        { oin: this.convenant.hub, view: BezichtigingGehoudenMatching, gegevens },
      ],
    });
    await this.taken.meldStand(w, { casus, soort: 'bezichtiging', stand: verschenen ? 'gereed' : 'open' });
    return { id, casus };
  }
}

const inHetVerleden = (): never =>
  weiger({
    code: 'bezichtiging-voorbij',
    soort: 'ongeldig',
    titel: 'Dit tijdstip is voorbij.',
    detail:
      'Een bezichtiging wordt vooraf afgesproken (regel van het matchingspunt). Kies een later tijdstip. Er is niets gewijzigd.',
    van: 'regel van het matchingspunt',
    veld: 'op',
  });
