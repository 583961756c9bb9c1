import { Injectable } from '@nestjs/common';
import { TaakStandGemeldMatching } from '@weerthuis/contracts';
import type { Datum, Uuid } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { TaakEntiteit } from './taak.entiteit.js';

export type Meldstand = 'open' | 'bezig' | 'gereed' | 'kan-niet' | 'ongedaan';

export interface Taakmelding {
  stand: Meldstand;
  verwachtOp?: Datum;
  gereedOp?: Datum;
  reden?: string;
}

/** States in which a report of the owner still means something. */
const LOPEND = ['wacht', 'open', 'bezig', 'kan-niet', 'gereed'];

/** Reports how the tasks of this party stand: kept here and told to the hub in one transaction. */
@Injectable()
export class TakenDienst {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
  ) {}

  /** Reports every own task of this soort in the casus; without such a task nothing happens (it may open later). */
  async meldStand(w: Werkeenheid, t: Taakmelding & { casus: Uuid; soort: string; lid?: Uuid }): Promise<void> {
    const { casus, soort, lid, ...melding } = t;
    const taken = await w.em.find(TaakEntiteit, {
      where: { casus, soort, stand: In(LOPEND), ...(lid ? { lid } : {}) },
      lock: { mode: 'pessimistic_write' },
      order: { taak: 'ASC' },
    });
    for (const taak of taken) await this.meld(w, taak, melding);
  }

  /** What the hub asked to take back for this casus was taken back. */
  async draaiTerug(w: Werkeenheid, casus: Uuid, soort: string): Promise<void> {
    for (const taak of await w.em.findBy(TaakEntiteit, { casus, soort, stand: 'terug-te-draaien' }))
      await this.meld(w, taak, { stand: 'ongedaan' });
  }

  /** Reports one task; a report that says nothing new is not sent. */
  async meld(w: Werkeenheid, taak: TaakEntiteit, m: Taakmelding): Promise<void> {
    const gereedOp = m.stand === 'gereed' ? (m.gereedOp ?? w.klok.vandaag()) : null;
    const nieuw = { stand: m.stand, verwachtOp: m.verwachtOp ?? null, gereedOp, reden: m.reden ?? null };
    if (gelijk(taak, nieuw)) return;
    await w.em.update(TaakEntiteit, { taak: taak.taak }, nieuw);
    await this.bus.zend(w, {
      stroom: taak.casus,
      aan: [
        {
          oin: this.convenant.hub,
          view: TaakStandGemeldMatching,
          gegevens: {
            taak: taak.taak,
            taakversie: taak.taakversie,
            stand: m.stand,
            ...(m.verwachtOp ? { verwachtOp: m.verwachtOp } : {}),
            ...(gereedOp ? { gereedOp } : {}),
            ...(m.reden ? { reden: m.reden } : {}),
          },
        },
      ],
    });
  }
}

type Standvelden = Pick<TaakEntiteit, 'stand' | 'verwachtOp' | 'gereedOp' | 'reden'>;
const gelijk = (a: Standvelden, b: Standvelden): boolean =>
  a.stand === b.stand && a.verwachtOp === b.verwachtOp && a.gereedOp === b.gereedOp && a.reden === b.reden;
