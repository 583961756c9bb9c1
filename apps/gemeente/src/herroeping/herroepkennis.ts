import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Herroephaken, TakenDienst, type Eigenfeit, type Herroepkennis } from '@weerthuis/deelname';
import type { Herroepnaam, HerroepbaarAan, HerroepbaarVan } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { MijlpaalEntiteit, type Mijlpaalsoort } from '../casus/store/mijlpaal.entiteit.js';
import { InschrijvingEntiteit } from '../inschrijving/store/inschrijving.entiteit.js';
import { SignaalEntiteit } from '../signaal/store/signaal.entiteit.js';

type Vergeten = NonNullable<Herroepkennis['vergeet'][Herroepnaam]>;

const mijlpaalWeg =
  (soort: Mijlpaalsoort): Vergeten =>
  (w, _casus, { plaatsing }) =>
    w.em.delete(MijlpaalEntiteit, { plaatsing, soort });

/** How a gemeente takes back what it told, and forgets what others took back. */
@Injectable()
export class Gemeenteherroeping implements OnModuleInit {
  constructor(
    private readonly haken: Herroephaken,
    private readonly taken: TakenDienst,
  ) {}

  onModuleInit(): void {
    const laatste = (w: Werkeenheid, casus: string) =>
      w.em.findOne(InschrijvingEntiteit, { where: { casus }, order: { op: 'DESC' } });
    const eigen: Record<HerroepbaarVan<'gemeente'>, Eigenfeit> = {
      'inschrijving-gemeld': {
        dag: async (w, casus) => (await laatste(w, casus))?.op,
        terug: async (w, casus) => {
          const rij = await laatste(w, casus);
          if (rij) await w.em.delete(InschrijvingEntiteit, { id: rij.id });
          await this.taken.meldStand(w, { casus, soort: 'inschrijving', stand: 'open' });
        },
      },
    };
    const vergeet: Record<HerroepbaarAan<'gemeente'>, Vergeten> = {
      'sleutel-uitgereikt': mijlpaalWeg('sleutel'),
      'verhuizing-gemeld': mijlpaalWeg('verhuisd'),
      // What was begun to help stays: that help was given.
      'achterstand-gemeld': (w, casus, { plaatsing, dag: op }) =>
        w.em.delete(SignaalEntiteit, { casus, plaatsing, op, opgepaktOp: IsNull() }),
    };
    this.haken.registreer({ eigen, vergeet });
  }
}
