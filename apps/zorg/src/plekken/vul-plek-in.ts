import { Injectable } from '@nestjs/common';
import { PlekIngevuldMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { onbekend, ongeldig } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { dagenLeeg, toetsBezetting } from './domain/wachtlijst.js';
import { PlekEntiteit } from './store/plek.entiteit.js';
import { WachtendeEntiteit } from './store/wachtende.entiteit.js';

/** The freed place goes to who waits longest; the hub counts it on the casus of the one who left. */
@Injectable()
export class VulPlekIn {
  constructor(private readonly verzender: Verzender) {}

  /** @throws {Regelfout} plek-onbekend, plek-bezet, niet-de-volgende, wachtende-onbekend */
  async voer(w: Werkeenheid, id: Uuid, wachtende: Uuid): Promise<{ id: Uuid }> {
    const op = w.klok.vandaag();
    const plek = await w.em.findOne(PlekEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!plek) return onbekend('plek-onbekend', 'Deze plek is niet bekend.', 'Kies een plek uit de eigen lijst.');
    const rij = await w.em.find(WachtendeEntiteit, { where: { plek: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!rij.some((een) => een.id === wachtende))
      ongeldig(
        'wachtende-onbekend',
        'Deze persoon wacht niet.',
        'Kies iemand van de wachtlijst die nog geen plek heeft.',
        'wachtende',
      );
    toetsBezetting(plek, rij, wachtende);
    await w.em.update(WachtendeEntiteit, { id: wachtende }, { plek: id, geplaatstOp: op });
    await bewaar(w, PlekEntiteit, { ...plek, wachtende, vrijSinds: null });
    if (plek.casus)
      await this.verzender.hub(w, plek.casus, PlekIngevuldMatching, { op, dagenLeeg: dagenLeeg(plek, op) });
    return { id: wachtende };
  }
}
