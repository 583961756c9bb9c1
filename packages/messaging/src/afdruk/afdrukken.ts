import { weiger, type Oin } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Bushandlers } from '../omroep/busfeiten.js';
import { Afdrukbronnen } from './afdrukbron.js';
import { Afdrukeigenaar } from './eigenaar.js';
import { feitenbronnen } from './feitenbron.js';
import { Afdrukhouder } from './houder.js';
import { Afdrukpost, type Afdrukdelen } from './afdrukpost.js';

/** Comparing what two parties both hold: apps register their kinds of rows, an operator asks for a comparison. */
export class Afdrukken {
  readonly bronnen = new Afdrukbronnen();
  readonly eigenaar: Afdrukeigenaar;
  readonly handlers: Bushandlers;
  private readonly houder: Afdrukhouder;
  private readonly post: Afdrukpost;

  constructor(d: Afdrukdelen) {
    this.post = new Afdrukpost(d);
    this.bronnen.registreer(...feitenbronnen(d.zelf.regio));
    this.eigenaar = new Afdrukeigenaar(this.post, this.bronnen, d.zelf.regio);
    this.houder = new Afdrukhouder(this.post, this.bronnen);
    this.handlers = [...this.eigenaar.handlers, ...this.houder.handlers];
  }

  /** Adds kinds of rows; before the bus begins. @throws Error when that side of that name is there already */
  registreer: Afdrukbronnen['registreer'] = (...bronnen) => this.bronnen.registreer(...bronnen);

  /**
   * Compares now, with one party or with all: tells our prints and asks for theirs. What differs shows when the answers
   * are in. @throws Regelfout partij-onbekend
   */
  async vergelijk(w: Werkeenheid, partij?: Oin): Promise<void> {
    if (partij && !this.post.kent(partij))
      weiger({
        code: 'partij-onbekend',
        soort: 'onbekend',
        titel: 'Deze organisatie doet niet mee.',
        detail: `${partij} is geen andere partij van dit convenant. Kies een partij uit het convenant. Er is niets vergeleken.`,
      });
    await this.eigenaar.meld(w.em, partij);
    await this.houder.vraag(w.em, partij);
    w.naCommit(() => this.post.verzonden());
  }
}
