import { Injectable } from '@nestjs/common';
import { AkkoordNamensBeantwoordMatching } from '@weerthuis/contracts';
import { type Uuid, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { AkkoordverzoekEntiteit } from '../akkoord/akkoordverzoek.entiteit.js';

/** Says whether what the hub wrote down for this party was so. Contested, it does not bind; after that it may still be confirmed. */
@Injectable()
export class BevestigNamens {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
  ) {}

  /** @throws Regelfout onbekend, namens-voorbij */
  async voer(w: Werkeenheid, id: Uuid, uitkomst: 'bevestigd' | 'betwist'): Promise<{ id: Uuid; casus: Uuid }> {
    const rij = await w.em.findOne(AkkoordverzoekEntiteit, {
      where: { verzoek: id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij?.namens) return weigerOnbekend();
    if (rij.namens.stand === 'bevestigd' || rij.namens.stand === uitkomst)
      weiger({
        code: 'namens-voorbij',
        soort: 'conflict',
        titel: 'Dit antwoord is al beoordeeld.',
        detail: `Het antwoord staat op '${rij.namens.stand}' (convenant). Bel het matchingspunt als het anders moet. Er is niets gewijzigd.`,
        van: 'convenant',
      });
    await w.em.update(AkkoordverzoekEntiteit, { verzoek: id }, { namens: { ...rij.namens, stand: uitkomst } });
    const gegevens = { verzoek: id, voordracht: rij.voordracht, uitkomst };
    const aan = [{ oin: this.convenant.hub, view: AkkoordNamensBeantwoordMatching, gegevens }];
    await this.bus.zend(w, { stroom: rij.casus, aan });
    return { id, casus: rij.casus };
  }
}
