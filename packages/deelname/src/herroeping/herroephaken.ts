import { Injectable } from '@nestjs/common';
import type { Datum, Herroepnaam, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';

/** A fact that this app tells, and how it is taken back here. */
export interface Eigenfeit {
  /** The day that was told; absent when it does not stand. `onderwerp` where a casus may have several. */
  dag(w: Werkeenheid, casus: Uuid, onderwerp?: Uuid): Promise<Datum | null | undefined>;
  /** Makes it as if it never was. May give another number under which others know it. @throws Regelfout */
  terug(w: Werkeenheid, casus: Uuid, onderwerp?: Uuid): Promise<Uuid | void>;
}

/** What another took back. */
export interface Herroepen {
  plaatsing: Uuid;
  dag: Datum;
  onderwerp?: Uuid;
}

export interface Herroepkennis {
  eigen: Partial<Record<Herroepnaam, Eigenfeit>>;
  /** How a fact of another is forgotten here. */
  vergeet: Partial<Record<Herroepnaam, (w: Werkeenheid, casus: Uuid, h: Herroepen) => Promise<unknown>>>;
}

/** Where an app says how the facts that it tells and hears are taken back. */
@Injectable()
export class Herroephaken {
  private kennis: Herroepkennis = { eigen: {}, vergeet: {} };

  registreer(kennis: Herroepkennis): void {
    this.kennis = kennis;
  }

  get van(): Herroepkennis {
    return this.kennis;
  }
}
