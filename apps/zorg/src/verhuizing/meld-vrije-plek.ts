import { Injectable } from '@nestjs/common';
import { PlekVrijgekomenMatching } from '@weerthuis/contracts';
import { Plaatsingen } from '@weerthuis/deelname';
import type { Datum, Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { conflict } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { MaakPlekVrij } from '../plekken/maak-plek-vrij.js';
import { toetsVrijePlek } from './domain/verhuizing.js';

/** The place in the facility is free after the move: the waiting list can go on. */
@Injectable()
export class MeldVrijePlek {
  constructor(
    private readonly casussen: Casussen,
    private readonly plaatsingen: Plaatsingen,
    private readonly plek: MaakPlekVrij,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} plek-nog-bezet, plek-al-vrij, terugkeergarantie-ongeldig */
  async voer(w: Werkeenheid, id: Uuid, invoer: { op: Datum; terugkeergarantieTot?: Datum }): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    toetsVrijePlek(invoer, casus, w.klok.vandaag());
    const plaatsing = await this.plaatsingen.vanCasus(w, id);
    if (!plaatsing)
      return conflict('geen-plaatsing', 'Er loopt geen plaatsing.', 'Een plek komt hier vrij door een verhuizing.');
    const plek = await this.plek.voer(w, casus, invoer);
    await bewaar(w, CasusEntiteit, {
      ...casus,
      plek,
      plekVrijOp: invoer.op,
      terugkeergarantieTot: invoer.terugkeergarantieTot ?? null,
    });
    await this.verzender.hub(w, id, PlekVrijgekomenMatching, { plaatsing: plaatsing.plaatsing, ...invoer });
    return { id: plek };
  }
}
