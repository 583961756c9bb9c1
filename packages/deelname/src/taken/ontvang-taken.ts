import { Controller, Inject } from '@nestjs/common';
import {
  TaakGeescaleerdCorporatie,
  TaakGeescaleerdGemeente,
  TaakGeescaleerdZorg,
  TaakGeopendCorporatie,
  TaakGeopendGemeente,
  TaakGeopendZorg,
  TaakStandGewijzigdCorporatie,
  TaakStandGewijzigdGemeente,
  TaakStandGewijzigdZorg,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit, WachtOp } from '@weerthuis/messaging';
import { INSTANTIE, type InstantieConfig, Post } from '@weerthuis/platform';
import { isStil } from '../deelnemers/casus.entiteit.js';
import { DeelnameHaken } from '../haken.js';
import { standNaHub } from './stand-na-hub.js';
import { TaakEntiteit } from './taak.entiteit.js';

/** The hub opens, frees, withdraws or escalates a task of this party. */
@Controller()
export class OntvangTaken {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly post: Post,
    @Inject(INSTANTIE) private readonly instantie: InstantieConfig,
  ) {}

  @OpFeit(TaakGeopendZorg, TaakGeopendGemeente, TaakGeopendCorporatie)
  async geopend(f: TaakGeopendZorg, c: FeitContext): Promise<void> {
    const { taak, plaatsing, taakversie, soort, eigenaarRol, stand, wachtOp, termijn, lid, ongedaan } = f;
    await c.werk.em.insert(TaakEntiteit, {
      taak,
      plaatsing,
      casus: c.stroom,
      taakversie,
      soort,
      eigenaarRol,
      stand,
      wachtOp,
      termijn,
      lid: lid ?? null,
      ongedaan: ongedaan ?? null,
      trap: 0,
    });
    await this.haken.roep('naTaakGeopend', c.werk, await this.taak(c, taak));
  }

  @OpFeit(TaakStandGewijzigdZorg, TaakStandGewijzigdGemeente, TaakStandGewijzigdCorporatie)
  async gewijzigd(f: TaakStandGewijzigdZorg, c: FeitContext): Promise<void> {
    const taak = await this.taak(c, f.taak);
    const stand = standNaHub(taak.stand, f.stand);
    await c.werk.em.update(TaakEntiteit, { taak: f.taak }, { stand, termijn: f.termijn });
    await this.haken.roep('naTaakGewijzigd', c.werk, { ...taak, stand, termijn: f.termijn });
  }

  @OpFeit(TaakGeescaleerdZorg, TaakGeescaleerdGemeente, TaakGeescaleerdCorporatie)
  async geescaleerd(f: TaakGeescaleerdZorg, c: FeitContext): Promise<void> {
    await this.taak(c, f.taak);
    await c.werk.em.update(TaakEntiteit, { taak: f.taak }, { trap: f.trap, termijn: f.termijn });
    await this.mail(c, f);
  }

  /** Locked: its owner may report it at this very moment, and that word must not be written over. */
  private async taak(c: FeitContext, taak: string): Promise<TaakEntiteit> {
    const lock = { mode: 'pessimistic_write' } as const;
    const rij = await c.werk.em.findOne(TaakEntiteit, { where: { taak }, lock });
    if (!rij) throw new WachtOp(`taak ${taak}`);
    return rij;
  }

  /** Nothing in it says whom or what it is about: the work list does, after logging in. */
  private async mail(c: FeitContext, f: TaakGeescaleerdZorg): Promise<void> {
    if (!this.instantie.meldadres || (await isStil(c.werk, c.stroom))) return;
    await this.post.stuur(c.werk, {
      aan: this.instantie.meldadres,
      onderwerp: f.werkdagenTeLaat > 0 ? 'Een taak is over de termijn' : 'Een taak vraagt aandacht',
      tekst: `Een taak is ${f.werkdagenTeLaat} werkdagen over de termijn. Neem over of wijs toe: open je werklijst en log in.`,
      effect: `taak-geescaleerd:${f.taak}:${f.trap}`,
    });
  }
}
