import { Injectable } from '@nestjs/common';
import { Deelnemers } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import { type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';
import { EenheidEntiteit } from '../voorraad/store/eenheid.entiteit.js';
import type { Agendapunt } from './agendapunt.js';
import { BezichtigingEntiteit } from './store/bezichtiging.entiteit.js';

/** Reads the viewings of this corporatie. */
@Injectable()
export class LeesBezichtigingen {
  constructor(private readonly deelnemers: Deelnemers) {}

  async alle(w: Werkeenheid): Promise<(Omit<BezichtigingEntiteit, 'op'> & { op: string })[]> {
    const rijen = await w.em.find(BezichtigingEntiteit, { order: { op: 'ASC', id: 'ASC' } });
    return rijen.map((rij) => ({ ...rij, op: rij.op.toISOString() }));
  }

  /** What a calendar needs of one. @throws Regelfout onbekend */
  async agendapunt(w: Werkeenheid, id: Uuid): Promise<Agendapunt & { casus: Uuid }> {
    const b = (await w.em.findOneBy(BezichtigingEntiteit, { id })) ?? weigerOnbekend();
    const { eenheid } = await w.em.findOneByOrFail(KandidaatEntiteit, { id: b.kandidaatstelling });
    const e = await w.em.findOneByOrFail(EenheidEntiteit, { id: eenheid });
    const { casusnummer } = await this.deelnemers.van(w, b.casus);
    const adres = `${e.straat} ${e.huisnummer}${e.toevoeging ? ` ${e.toevoeging}` : ''}, ${e.postcode} ${e.plaats}`;
    return { ...b, adres, ...(casusnummer ? { casusnummer } : {}) };
  }
}
