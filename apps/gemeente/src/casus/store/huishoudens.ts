import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { ongeldig } from '../../kern/nee.js';
import { LidEntiteit } from './lid.entiteit.js';

type Lid = Pick<LidEntiteit, 'lid' | 'soort' | 'rol'>;

/** Who belong to the huishouden of a casus, nameless. */
@Injectable()
export class Huishoudens {
  async bewaar(w: Werkeenheid, casus: Uuid, leden: readonly Lid[]): Promise<void> {
    const rijen = leden.map(({ lid, soort, rol }) => ({ lid, casus, soort, rol }));
    if (rijen.length) await w.em.upsert(LidEntiteit, rijen, ['lid']);
  }

  leden(w: Werkeenheid, casus: Uuid): Promise<LidEntiteit[]> {
    return w.em.find(LidEntiteit, { where: { casus }, order: { rol: 'ASC', lid: 'ASC' } });
  }

  async volwassenen(w: Werkeenheid, casus: Uuid): Promise<Uuid[]> {
    return (await this.leden(w, casus)).filter(({ soort }) => soort === 'volwassene').map(({ lid }) => lid);
  }

  /** @throws Regelfout when the lid is no adult of this casus */
  async eisVolwassene(w: Werkeenheid, casus: Uuid, lid: Uuid): Promise<void> {
    if ((await this.volwassenen(w, casus)).includes(lid)) return;
    ongeldig({
      code: 'lid-onbekend',
      titel: 'Dit lid is geen volwassene van deze casus.',
      detail: 'Inkomen wordt per volwassene geregeld (convenant).',
      nu: 'Kies een volwassene uit het huishouden van de casus.',
      veld: 'lid',
    });
  }
}
