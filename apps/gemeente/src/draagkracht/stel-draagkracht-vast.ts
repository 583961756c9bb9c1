import { Injectable } from '@nestjs/common';
import { DraagkrachtVastgesteldMatching } from '@weerthuis/contracts';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, eisVersie, voegToe, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { Verzender } from '../kern/verzender.js';
import { eisDraagkracht, type Draagkracht } from './domain/draagkracht.js';
import { DraagkrachtEntiteit } from './store/draagkracht.entiteit.js';

/** States what a buurt can carry; the hub is told. */
@Injectable()
export class StelDraagkrachtVast {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  /** A change needs the version that was seen; a first statement does not. @throws Regelfout */
  async voer(w: Werkeenheid, v: Verzoek, buurt: string, d: Draagkracht): Promise<{ id: string; versie: number }> {
    eisDraagkracht(buurt, d, this.eigenGemeenten(), w.klok.vandaag());
    const eerder = await w.em.findOneBy(DraagkrachtEntiteit, { id: buurt });
    if (eerder) eisVersie(v, eerder);
    const rij = Object.assign(eerder ?? new DraagkrachtEntiteit(), d, { id: buurt });
    const { versie } = await (eerder ? bewaar(w, DraagkrachtEntiteit, rij) : voegToe(w, DraagkrachtEntiteit, rij));
    await this.verzender.zendEigen(w, 'draagkracht', DraagkrachtVastgesteldMatching, { buurt, ...d });
    return { id: buurt, versie };
  }

  private eigenGemeenten(): string[] {
    const { gemeentecode, werkgebied } = this.convenant.mij;
    return [...(gemeentecode ? [gemeentecode] : []), ...werkgebied.waarde];
  }
}
