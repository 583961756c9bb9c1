import { Injectable } from '@nestjs/common';
import { AanbodIngetrokkenMatching } from '@weerthuis/contracts';
import { machines, stap, type Uuid, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { In } from 'typeorm';
import { OvereenkomstEntiteit } from '../overeenkomst/store/overeenkomst.entiteit.js';
import { AanbodEntiteit } from './store/aanbod.entiteit.js';

/** Takes a home back. The owner rules its own thing until the contract is signed; after that it is let. */
@Injectable()
export class TrekAanbodIn {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
  ) {}

  async voer(w: Werkeenheid, id: Uuid, reden: string): Promise<{ id: Uuid }> {
    // Locked: what the hub does with the home meanwhile never stands in its owner's way.
    const lock = { mode: 'pessimistic_write' } as const;
    const aanbod = (await w.em.findOne(AanbodEntiteit, { where: { id }, lock })) ?? weigerOnbekend();
    const getekend = await w.em.findOneBy(OvereenkomstEntiteit, {
      eenheid: aanbod.eenheid,
      stand: In(['getekend', 'lopend']),
    });
    // A home that is gone is gone, also after signing: the plaatsing then gets a knelpunt, and people decide.
    if (getekend && reden !== 'woning-verloren') isGetekend();
    await bewaar(w, AanbodEntiteit, { ...aanbod, stand: stap(machines.aanbod, aanbod.stand, 'ingetrokken'), reden });
    await this.bus.zend(w, {
      stroom: aanbod.eenheid,
      aan: [{ oin: this.convenant.hub, view: AanbodIngetrokkenMatching, gegevens: { aanbod: id, reden } }],
    });
    return { id };
  }
}

const isGetekend = (): never =>
  weiger({
    code: 'aanbod-getekend',
    soort: 'conflict',
    titel: 'Voor deze woning is al een contract getekend.',
    detail:
      'Tot de handtekening mag een woning terug; daarna is het een opzegging (regel van het matchingspunt). Bel het matchingspunt. Er is niets gewijzigd.',
    van: 'regel van het matchingspunt',
  });
