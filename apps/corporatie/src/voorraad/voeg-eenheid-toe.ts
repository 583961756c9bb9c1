import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Uuid, weiger } from '@weerthuis/domain';
import { bewaar, voegToe, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { type Eenheidgegevens, keurEenheid } from './domain/eenheid.js';
import { EenheidEntiteit } from './store/eenheid.entiteit.js';

const LEEG = { complex: null, toevoeging: null, oppervlakte: null, toegankelijkheid: null };

/** Adds and changes dwellings; one BAG id is one dwelling. */
@Injectable()
export class Eenheden {
  async voegToe(w: Werkeenheid, g: Eenheidgegevens): Promise<EenheidEntiteit> {
    keurEenheid(g);
    if (await w.em.findOneBy(EenheidEntiteit, { bagId: g.bagId })) bestaat();
    return voegToe(w, EenheidEntiteit, { ...LEEG, ...g, id: randomUUID(), versie: 1 } as EenheidEntiteit);
  }

  async wijzig(w: Werkeenheid, oud: EenheidEntiteit, g: Eenheidgegevens): Promise<EenheidEntiteit> {
    keurEenheid(g);
    if (g.bagId !== oud.bagId && (await w.em.findOneBy(EenheidEntiteit, { bagId: g.bagId }))) bestaat();
    return bewaar(w, EenheidEntiteit, { ...oud, ...LEEG, ...g });
  }

  async van(w: Werkeenheid, id: Uuid): Promise<EenheidEntiteit> {
    return (await w.em.findOneBy(EenheidEntiteit, { id })) ?? weigerOnbekend();
  }
}

const bestaat = (): never =>
  weiger({
    code: 'eenheid-bestaat',
    soort: 'conflict',
    titel: 'Deze woning staat er al.',
    detail:
      'Er is al een eenheid met dit BAG-nummer; één woning is één eenheid (BAG). Wijzig die. Er is niets gewijzigd.',
    van: 'BAG',
    veld: 'bagId',
  });
