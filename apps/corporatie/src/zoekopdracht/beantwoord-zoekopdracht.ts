import { Injectable } from '@nestjs/common';
import { ZoekopdrachtBeantwoordMatching } from '@weerthuis/contracts';
import { naZoekantwoord, type Uuid, weiger, type Zoekantwoord } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

/** Answers a zoekopdracht: accepted, a home found, not possible with a reason, or passed on. */
@Injectable()
export class BeantwoordZoekopdracht {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
  ) {}

  /** @throws Regelfout */
  async voer(w: Werkeenheid, id: Uuid, a: Zoekantwoord): Promise<{ id: Uuid; casus: Uuid }> {
    const z = (await w.em.findOneBy(ZoekopdrachtEntiteit, { id })) ?? weigerOnbekend();
    const stand = naZoekantwoord(z.stand, a);
    if (a.aanbod) await this.eisAanbod(w, a.aanbod);
    if (a.doorgegevenAan) this.eisPartij(a.doorgegevenAan);
    await bewaar(w, ZoekopdrachtEntiteit, {
      ...z,
      stand,
      aanbod: a.aanbod ?? null,
      reden: a.reden ?? null,
      doorgegevenAan: a.doorgegevenAan ?? null,
    });
    await this.bus.zend(w, {
      stroom: z.casus,
      aan: [{ oin: this.convenant.hub, view: ZoekopdrachtBeantwoordMatching, gegevens: { zoekopdracht: id, ...a } }],
    });
    return { id, casus: z.casus };
  }

  private async eisAanbod(w: Werkeenheid, id: Uuid): Promise<void> {
    const aanbod = await w.em.findOneBy(AanbodEntiteit, { id });
    if (aanbod?.stand !== 'beschikbaar')
      past('aanbod', 'Dit aanbod is er niet of is niet beschikbaar. Zeg eerst een woning toe.');
  }

  private eisPartij(oin: string): void {
    const anderen = this.convenant.partijen().filter((p) => p.rol === 'gemeente' || p.rol === 'corporatie');
    if (oin === this.convenant.mij.oin || !anderen.some((p) => p.oin === oin))
      past('doorgegevenAan', 'Doorgeven kan aan een andere gemeente of corporatie van het convenant. Kies er een.');
  }
}

const past = (veld: string, detail: string): never =>
  weiger({
    code: 'zoekantwoord-past-niet',
    soort: 'ongeldig',
    titel: 'Dit antwoord op de zoekopdracht kan niet.',
    detail: `${detail} Er is niets gewijzigd.`,
    van: 'convenant',
    veld,
  });
