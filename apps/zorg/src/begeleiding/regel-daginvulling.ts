import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DekkingDienst, TakenDienst } from '@weerthuis/deelname';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { alsPerioden, toetsPeriode } from './domain/periode.js';
import { DaginvullingEntiteit } from './store/daginvulling.entiteit.js';

export interface NieuweDaginvulling {
  lid: Uuid;
  soort: string;
  vanaf: Datum;
  tot?: Datum;
}

/** Records what an adult does by day; hub and guard only learn the dates. The same kind from the same day is replaced. */
@Injectable()
export class RegelDaginvulling {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly dekking: DekkingDienst,
    private readonly taken: TakenDienst,
  ) {}

  /** @throws {Regelfout} lid-onbekend, periode-ongeldig */
  async voer(w: Werkeenheid, casus: Uuid, { lid, soort, vanaf, tot }: NieuweDaginvulling): Promise<{ id: Uuid }> {
    await this.casussen.begeleide(w, casus);
    await this.toestemmingen.eisNietIngetrokken(w, casus, 'matchingspunt');
    await this.casussen.eisVolwassene(w, casus, lid);
    toetsPeriode(vanaf, tot);
    const bestaand = await w.em.findOneBy(DaginvullingEntiteit, { lid, soort, vanaf });
    const id = bestaand?.id ?? randomUUID();
    await w.em.upsert(DaginvullingEntiteit, { id, casus, lid, soort, vanaf, tot: tot ?? null }, ['id']);
    await this.dekking.meld(w, {
      casus,
      lid,
      lijn: 'dag',
      perioden: alsPerioden(await w.em.findBy(DaginvullingEntiteit, { lid })),
    });
    await this.meldTaak(w, casus);
    return { id };
  }

  /** The task is done when every adult has something. */
  async meldTaak(w: Werkeenheid, casus: Uuid): Promise<void> {
    const geregeld = new Set((await w.em.findBy(DaginvullingEntiteit, { casus })).map((d) => d.lid));
    for (const { id: lid } of await this.casussen.volwassenen(w, casus)) if (!geregeld.has(lid)) return;
    if (geregeld.size > 0) await this.taken.meldStand(w, { casus, soort: 'daginvulling-geregeld', stand: 'gereed' });
  }
}
