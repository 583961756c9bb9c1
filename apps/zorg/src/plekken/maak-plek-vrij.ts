import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import { bewaar, voegToe, type Werkeenheid } from '@weerthuis/platform';
import { PlekEntiteit } from './store/plek.entiteit.js';

/** Marks the place that a casus left as free; a place that was never recorded is recorded now, so that it can be filled. */
@Injectable()
export class MaakPlekVrij {
  /** @returns the uuid of the place */
  async voer(
    w: Werkeenheid,
    casus: { id: Uuid; plek: Uuid | null },
    invoer: { op: Datum; terugkeergarantieTot?: Datum },
  ): Promise<Uuid> {
    const vrij = {
      casus: casus.id,
      wachtende: null,
      vrijSinds: invoer.op,
      terugkeergarantieTot: invoer.terugkeergarantieTot ?? null,
    };
    const plek = casus.plek ? await w.em.findOneBy(PlekEntiteit, { id: casus.plek }) : null;
    if (plek) return (await bewaar(w, PlekEntiteit, { ...plek, ...vrij })).id;
    const nieuw = { id: casus.plek ?? randomUUID(), versie: 1, naam: 'Vrijgekomen plek', locatie: 'nog in te vullen' };
    return (await voegToe(w, PlekEntiteit, { ...nieuw, ...vrij })).id;
  }
}
