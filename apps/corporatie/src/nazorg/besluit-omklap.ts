import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  OmklapBeslotenGemeente,
  OmklapBeslotenMatching,
  OmklapBeslotenZorg,
  OmklapVoorgesteldMatching,
  OmklapVoorgesteldZorg,
} from '@weerthuis/contracts';
import { Deelnemers, Plaatsingen } from '@weerthuis/deelname';
import { type Datum, toetsOmklapcriteria, type Uuid, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, voegToe, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { type Omklapbesluit, toetsBesluit } from './domain/besluit-omklap.js';
import { type Criterium, OmklapEntiteit } from './store/omklap.entiteit.js';

/** Proposes that the lease passes to the resident, and decides on it together with zorg and the person. */
@Injectable()
export class BesluitOmklap {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
    private readonly plaatsingen: Plaatsingen,
  ) {}

  async stelVoor(
    w: Werkeenheid,
    plaatsing: Uuid,
    op: Datum,
    criteria: Criterium[],
  ): Promise<{ id: Uuid; casus: Uuid }> {
    const { casus } = await this.plaatsingen.van(w, plaatsing);
    const besproken = criteria.map(({ code }) => code);
    toetsOmklapcriteria(besproken, this.convenant.profiel.omklapcriteria.waarde);
    if (await w.em.findOneBy(OmklapEntiteit, { plaatsing, uitkomst: IsNull() })) looptAl();
    const id = randomUUID();
    await voegToe(w, OmklapEntiteit, {
      id,
      versie: 1,
      casus,
      plaatsing,
      op,
      criteria,
      antwoorden: {},
      uitkomst: null,
      verlengdTot: null,
      planB: null,
    });
    const gegevens = { omklap: id, plaatsing, op, criteria };
    await this.bus.zend(w, {
      stroom: casus,
      aan: [
        { oin: await this.deelnemers.eis(w, casus, 'hoofdbegeleider'), view: OmklapVoorgesteldZorg, gegevens },
        { oin: this.convenant.hub, view: OmklapVoorgesteldMatching, gegevens },
      ],
    });
    return { id, casus };
  }

  async besluit(w: Werkeenheid, id: Uuid, b: Omklapbesluit): Promise<{ id: Uuid; casus: Uuid }> {
    const o = (await w.em.findOneBy(OmklapEntiteit, { id })) ?? weigerOnbekend();
    toetsBesluit(o, b);
    await bewaar(w, OmklapEntiteit, {
      ...o,
      uitkomst: b.uitkomst,
      verlengdTot: b.verlengdTot ?? null,
      planB: b.planB ?? null,
    });
    const { casus, plaatsing } = o;
    const gegevens = { omklap: id, plaatsing, ...b };
    await this.bus.zend(w, {
      stroom: casus,
      aan: [
        { oin: await this.deelnemers.eis(w, casus, 'hoofdbegeleider'), view: OmklapBeslotenZorg, gegevens },
        { oin: await this.deelnemers.eis(w, casus, 'vestiging'), view: OmklapBeslotenGemeente, gegevens },
        { oin: this.convenant.hub, view: OmklapBeslotenMatching, gegevens },
      ],
    });
    return { id, casus };
  }
}

const looptAl = (): never =>
  weiger({
    code: 'omklap-loopt',
    soort: 'conflict',
    titel: 'Er loopt al een gesprek over omklap.',
    detail: 'Eén gesprek tegelijk (regioprofiel). Besluit daarover eerst. Er is niets gewijzigd.',
    van: 'regioprofiel',
  });
