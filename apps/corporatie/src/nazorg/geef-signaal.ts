import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  AchterstandGemeldVestiging,
  AchterstandGemeldHoofdbegeleider,
  OverlastGemeldHoofdbegeleider,
  OverlastGemeldMatching,
} from '@weerthuis/contracts';
import { Deelnemers, Plaatsingen } from '@weerthuis/deelname';
import { machines, type Datum, type Uuid } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { SignaalEntiteit } from './store/signaal.entiteit.js';

/** Tells nuisance and arrears to those who can help, and to nobody else (disclosure table). */
@Injectable()
export class GeefSignaal {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
    private readonly plaatsingen: Plaatsingen,
  ) {}

  async overlast(
    w: Werkeenheid,
    plaatsing: Uuid,
    s: { soort: string; ernst: string; op: Datum },
  ): Promise<{ id: Uuid; casus: Uuid }> {
    const { casus } = await this.plaatsingen.van(w, plaatsing);
    const signaal = randomUUID();
    const hoofd = await this.deelnemers.eis(w, casus, 'hoofdbegeleider');
    await this.bus.zend(w, {
      stroom: casus,
      aan: [
        {
          oin: hoofd,
          view: OverlastGemeldHoofdbegeleider,
          gegevens: { signaal, plaatsing, op: s.op },
          verzegeld: { soort: s.soort, ernst: s.ernst },
        },
        { oin: this.convenant.hub, view: OverlastGemeldMatching, gegevens: { signaal, plaatsing, op: s.op } },
      ],
    });
    return this.houd(w, signaal, casus, plaatsing, 'overlast', s.op, s);
  }

  async achterstand(
    w: Werkeenheid,
    plaatsing: Uuid,
    s: { maanden: number; op: Datum },
  ): Promise<{ id: Uuid; casus: Uuid }> {
    const { casus } = await this.plaatsingen.van(w, plaatsing);
    const signaal = randomUUID();
    const hoofd = await this.deelnemers.eis(w, casus, 'hoofdbegeleider');
    const vestiging = await this.deelnemers.eis(w, casus, 'vestiging');
    const inhoud = { gegevens: { signaal, plaatsing, op: s.op }, verzegeld: { maanden: s.maanden } };
    await this.bus.zend(w, {
      stroom: casus,
      aan: [
        { oin: hoofd, view: AchterstandGemeldHoofdbegeleider, ...inhoud },
        { oin: vestiging, view: AchterstandGemeldVestiging, ...inhoud },
      ],
    });
    return this.houd(w, signaal, casus, plaatsing, 'achterstand', s.op, s);
  }

  private async houd(
    w: Werkeenheid,
    id: Uuid,
    casus: Uuid,
    plaatsing: Uuid,
    soort: 'overlast' | 'achterstand',
    op: Datum,
    gegevens: object,
  ): Promise<{ id: Uuid; casus: Uuid }> {
    const vandaag = w.klok.vandaag();
    const begin = { stand: machines.signaal.begin, gemeldOp: vandaag, bewogenOp: vandaag };
    await w.em.insert(SignaalEntiteit, { id, casus, plaatsing, soort, op, gegevens, ...begin });
    return { id, casus };
  }
}
