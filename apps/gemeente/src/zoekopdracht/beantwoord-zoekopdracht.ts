import { Injectable } from '@nestjs/common';
import { ZoekopdrachtBeantwoordMatching } from '@weerthuis/contracts';
import { naZoekantwoord, type Uuid, type Zoekantwoord } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { ongeldig } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

/** Answers the hub: taken on, found, not possible, or passed on to another party of the convenant. */
@Injectable()
export class BeantwoordZoekopdracht {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws Regelfout */
  async voer(w: Werkeenheid, id: Uuid, a: Zoekantwoord): Promise<{ id: Uuid; casus: Uuid }> {
    const rij = (await w.em.findOneBy(ZoekopdrachtEntiteit, { id })) ?? weigerOnbekend();
    const stand = naZoekantwoord(rij.stand, a);
    if (a.doorgegevenAan) this.eisPartij(a.doorgegevenAan);
    const { aanbod = null, reden = null, doorgegevenAan = null } = a;
    Object.assign(rij, { stand, aanbod, reden, doorgegevenAan, beantwoordOp: w.klok.vandaag() });
    await bewaar(w, ZoekopdrachtEntiteit, rij);
    await this.verzender.zend(w, rij.casus, [
      this.verzender.hub(ZoekopdrachtBeantwoordMatching, { zoekopdracht: id, ...a }),
    ]);
    return { id, casus: rij.casus };
  }

  private eisPartij(oin: string): void {
    const anderen = this.convenant.partijen().filter((p) => p.rol === 'gemeente' || p.rol === 'corporatie');
    if (anderen.some((p) => p.oin === oin && oin !== this.convenant.mij.oin)) return;
    ongeldig({
      code: 'partij-onbekend',
      titel: 'Aan deze partij kan niet worden doorgegeven.',
      detail: 'Doorgeven kan aan een andere gemeente of corporatie van het convenant.',
      nu: 'Kies een partij uit de lijst.',
      van: 'convenant',
      veld: 'doorgegevenAan',
    });
  }
}
