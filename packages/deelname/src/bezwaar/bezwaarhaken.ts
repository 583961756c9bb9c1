import { Injectable } from '@nestjs/common';
import type { Bezwaaronderwerp, Oin, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { BezwaarEntiteit } from './bezwaar.entiteit.js';

/** What an app knows of its own casussen, and what a bezwaar leads to there. */
export interface Bezwaarkennis {
  /** Who helps the person with it. @throws Regelfout onbekend when the casus is not known here */
  helper(w: Werkeenheid, casus: Uuid): Promise<Oin>;
  /** Who decides about this; at the helper only. */
  beslisser(w: Werkeenheid, casus: Uuid, over: Bezwaaronderwerp): Promise<Oin>;
  /** The numbers to say aloud, of the casussen that have one here. */
  nummers(w: Werkeenheid, casussen: readonly Uuid[]): Promise<Map<Uuid, string>>;
  /** At whoever decides: what is held up meanwhile. */
  naIndienen?(w: Werkeenheid, b: BezwaarEntiteit): Promise<void>;
  /** At whoever decides: decided or taken back. */
  naEinde?(w: Werkeenheid, b: BezwaarEntiteit): Promise<void>;
}

@Injectable()
export class Bezwaarhaken {
  private kennis: Bezwaarkennis | undefined;

  registreer(kennis: Bezwaarkennis): void {
    this.kennis = kennis;
  }

  get van(): Bezwaarkennis {
    if (!this.kennis) throw new Error('Deze app zegt niet wie er over een bezwaar gaat');
    return this.kennis;
  }
}
