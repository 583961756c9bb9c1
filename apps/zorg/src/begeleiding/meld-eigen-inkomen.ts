import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DekkingDienst } from '@weerthuis/deelname';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { alsPerioden, toetsPeriode } from './domain/periode.js';
import { EigenInkomenEntiteit } from './store/eigen-inkomen.entiteit.js';

/** Zorg reports the line inkomen for an adult whose income no gemeente pays: dates, no amount, no source. */
@Injectable()
export class MeldEigenInkomen {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly dekking: DekkingDienst,
  ) {}

  /** @throws {Regelfout} lid-onbekend, periode-ongeldig */
  async voer(
    w: Werkeenheid,
    casus: Uuid,
    { lid, vanaf, tot }: { lid: Uuid; vanaf: Datum; tot?: Datum },
  ): Promise<{ id: Uuid }> {
    await this.casussen.eigen(w, casus);
    await this.toestemmingen.eisNietIngetrokken(w, casus, 'matchingspunt');
    await this.casussen.eisVolwassene(w, casus, lid);
    toetsPeriode(vanaf, tot);
    const bestaand = await w.em.findOneBy(EigenInkomenEntiteit, { lid, vanaf });
    const id = bestaand?.id ?? randomUUID();
    await w.em.upsert(EigenInkomenEntiteit, { id, casus, lid, vanaf, tot: tot ?? null }, ['id']);
    await this.dekking.meld(w, {
      casus,
      lid,
      lijn: 'inkomen',
      perioden: alsPerioden(await w.em.findBy(EigenInkomenEntiteit, { lid })),
    });
    return { id };
  }
}
