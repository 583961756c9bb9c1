import { Injectable } from '@nestjs/common';
import { Deelnemers, type Deelnemersrol } from '@weerthuis/deelname';
import type { Oin, Uuid } from '@weerthuis/domain';
import { WachtOp, type FeitContext } from '@weerthuis/messaging';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { verboden } from './nee.js';

/** Whether somebody has the part in a casus that a fact or a command needs. */
@Injectable()
export class Bronnen {
  constructor(private readonly deelnemers: Deelnemers) {}

  /**
   * The fact must come from the party with that part.
   * @throws WachtOp while the hub did not tell yet who that is
   * @throws Regelfout when it is another party: its stream is held
   */
  async eisBron(c: FeitContext, rol: Deelnemersrol): Promise<void> {
    const partij = await this.deelnemers.metRol(c.werk, c.stroom, rol);
    if (!partij) throw new WachtOp(`${rol} van casus ${c.stroom}`);
    this.eisDezelfde(c, partij, rol);
  }

  /** As `eisBron`, but a part that nobody told this gemeente of yet is no reason to wait. */
  async eisGeenAnder(c: FeitContext, rol: Deelnemersrol): Promise<void> {
    const partij = await this.deelnemers.metRol(c.werk, c.stroom, rol);
    if (partij) this.eisDezelfde(c, partij, rol);
  }

  /** This gemeente must have that part. @throws Regelfout 404 when it has none in the casus, 403 when it has another */
  async eisZelf(w: Werkeenheid, casus: Uuid, rol: Deelnemersrol): Promise<void> {
    const eigen = await this.deelnemers.ik(w, casus);
    if (!eigen.length) weigerOnbekend();
    if (eigen.includes(rol)) return;
    verboden({
      code: 'rol-past-niet',
      titel: 'Dit is werk van een andere gemeente.',
      detail: `Alleen de gemeente van ${rol} doet dit (convenant); deze gemeente is in de casus: ${eigen.join(', ')}.`,
      nu: 'Vraag het die gemeente.',
      van: 'convenant',
    });
  }

  /** This gemeente must take part in the casus. @throws Regelfout 404 */
  async eisDeelname(w: Werkeenheid, casus: Uuid): Promise<void> {
    if (!(await this.deelnemers.ik(w, casus)).length) weigerOnbekend();
  }

  private eisDezelfde(c: FeitContext, partij: Oin, rol: Deelnemersrol): void {
    if (partij === c.bron) return;
    verboden({
      code: 'bron-niet-bevoegd',
      titel: 'Deze organisatie mag dit niet melden.',
      detail: `Alleen de ${rol} van deze casus meldt dit (convenant).`,
      nu: 'Vraag het matchingspunt wie dat is.',
      van: 'convenant',
    });
  }
}
