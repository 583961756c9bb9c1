import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import type { FeitContext } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../../casus/store/casussen.js';
import { BesluitEntiteit } from './besluit.entiteit.js';

type Soort = BesluitEntiteit['soort'];

/** Decisions of others about a casus, kept as received. */
@Injectable()
export class Besluiten {
  constructor(private readonly casussen: Casussen) {}

  /** What came sealed stands beside the rest from here on. */
  async ontvang(c: FeitContext, soort: Soort, feit: object): Promise<void> {
    await this.casussen.vanFeit(c.werk, c.stroom);
    const { verzegeld, lid, ...open } = feit as { verzegeld?: object; lid?: Uuid };
    await c.werk.em.insert(BesluitEntiteit, {
      feit: c.feit,
      casus: c.stroom,
      soort,
      lid: lid ?? null,
      bron: c.bron,
      inhoud: { ...open, ...verzegeld } as Record<string, never>,
      ontvangenOp: c.werk.klok.nu(),
    });
  }

  /** The newest decision of a soort, for the whole huishouden or for the member it was last about. */
  async laatste(w: Werkeenheid, casus: Uuid, soort: Soort): Promise<object | undefined> {
    const rij = await w.em.findOne(BesluitEntiteit, { where: { casus, soort }, order: { ontvangenOp: 'DESC' } });
    return rij?.inhoud;
  }
}
