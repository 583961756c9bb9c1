import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DekkingDienst, TakenDienst } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { conflict } from '../kern/nee.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { Verhuisdatum } from '../verhuizing/verhuisdatum.js';
import { toetsStart, type Start } from './domain/start-ondersteuning.js';
import { OndersteuningEntiteit } from './store/ondersteuning.entiteit.js';

export interface NieuweStart extends Start {
  /** One adult; absent: all adults of the huishouden. */
  lid?: Uuid;
}

/** Agrees from when the adults are supported in the new home: the line ondersteuning is covered from there. */
@Injectable()
export class StartOndersteuning {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly convenant: ConvenantDienst,
    private readonly verhuisdatum: Verhuisdatum,
    private readonly dekking: DekkingDienst,
    private readonly taken: TakenDienst,
  ) {}

  /** @throws {Regelfout} begeleiding-na-verhuizing, lid-onbekend, geen-volwassene */
  async voer(w: Werkeenheid, id: Uuid, { lid, ...start }: NieuweStart): Promise<{ id: Uuid }> {
    const casus = await this.casussen.begeleide(w, id);
    await this.toestemmingen.eisNietIngetrokken(w, id, 'matchingspunt');
    if (lid) await this.casussen.eisVolwassene(w, id, lid);
    const toegestaan = this.convenant.profiel.gaten.toegestaanDagen.ondersteuning.waarde;
    const perioden = toetsStart(start, await this.verhuisdatum.van(w, casus), toegestaan);
    const voor = lid ? [lid] : (await this.casussen.volwassenen(w, id)).map((l) => l.id);
    if (voor.length === 0)
      conflict(
        'geen-volwassene',
        'Het huishouden is hier nog niet bekend.',
        'De aanmelder geeft eerst de identiteit vrij. Bel de aanmelder.',
      );
    for (const een of voor) {
      const rij = {
        id: randomUUID(),
        casus: id,
        lid: een,
        vanaf: start.vanaf,
        overbrugging: start.overbrugging ?? null,
        tot: null,
      };
      await w.em.upsert(OndersteuningEntiteit, rij, { conflictPaths: ['lid'] });
      await this.dekking.meld(w, { casus: id, lid: een, lijn: 'ondersteuning', perioden });
    }
    await this.meldTaak(w, id);
    return { id };
  }

  /** The task is done when the start is agreed for every adult. */
  async meldTaak(w: Werkeenheid, casus: Uuid): Promise<void> {
    const gestart = new Set((await w.em.findBy(OndersteuningEntiteit, { casus })).map((o) => o.lid));
    for (const { id: lid } of await this.casussen.volwassenen(w, casus)) if (!gestart.has(lid)) return;
    if (gestart.size > 0) await this.taken.meldStand(w, { casus, soort: 'ondersteuning-gestart', stand: 'gereed' });
  }
}
