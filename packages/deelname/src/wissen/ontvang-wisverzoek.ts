import { Controller } from '@nestjs/common';
import {
  GegevensWissenGevraagdCorporatie,
  GegevensWissenGevraagdGemeente,
  GegevensWissenGevraagdZorg,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { WisverzoekEntiteit } from './wisverzoek.entiteit.js';

/** Something came here that was not meant for this party. */
@Controller()
export class OntvangWisverzoek {
  @OpFeit(GegevensWissenGevraagdCorporatie, GegevensWissenGevraagdGemeente, GegevensWissenGevraagdZorg)
  async gevraagd({ verzoek, uiterlijk }: GegevensWissenGevraagdZorg, c: FeitContext): Promise<void> {
    const leeg = { grond: null, tot: null, op: null };
    await c.werk.em.insert(WisverzoekEntiteit, {
      verzoek,
      casus: c.stroom,
      van: c.bron,
      uiterlijk,
      stand: 'open',
      ...leeg,
    });
  }
}
