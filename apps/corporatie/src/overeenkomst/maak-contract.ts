import { Injectable } from '@nestjs/common';
import { Deelnemers } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import { type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';
import { EenheidEntiteit } from '../voorraad/store/eenheid.entiteit.js';
import type { Contractgegevens } from './contractstuk.js';
import { OvereenkomstEntiteit } from './store/overeenkomst.entiteit.js';

/** Gathers what the lease on paper is made of. */
@Injectable()
export class MaakContract {
  constructor(private readonly deelnemers: Deelnemers) {}

  /** @throws Regelfout onbekend */
  async gegevens(w: Werkeenheid, id: Uuid): Promise<Contractgegevens & { casus: Uuid }> {
    const o = (await w.em.findOneBy(OvereenkomstEntiteit, { id })) ?? weigerOnbekend();
    const k = await w.em.findOneBy(KandidaatEntiteit, { plaatsing: o.plaatsing });
    const woning = await w.em.findOneByOrFail(EenheidEntiteit, { id: o.eenheid });
    const { casusnummer } = await this.deelnemers.van(w, o.casus);
    return {
      ...o,
      woning,
      leden: k?.identiteit?.leden ?? [],
      tweedeKans: k?.tweedeKans ?? false,
      ...(casusnummer ? { casusnummer } : {}),
    };
  }
}
