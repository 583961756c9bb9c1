import { Injectable } from '@nestjs/common';
import type { Oin, Partijrol, Uuid, Vraagrol } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';

/** `nog-niet`: word of it may be on its way. */
export type Meedoen = 'ja' | 'nog-niet' | 'niet-meer';

/** What an app knows of its own casussen, for asking and being asked. */
export interface Vraagkennis {
  /** Who has this part in the casus, as far as known here. @throws Regelfout onbekend when the casus is not known here */
  metRol(w: Werkeenheid, casus: Uuid, rol: Vraagrol): Promise<Oin | undefined>;
  /** Whether this party takes part in the casus, as far as known here; `niet-meer` also for all when it is closed. */
  doetMee(w: Werkeenheid, casus: Uuid, oin: Oin): Promise<Meedoen>;
  nummers(w: Werkeenheid, casussen: readonly Uuid[]): Promise<Map<Uuid, string>>;
  /** Names of the household that are known here. */
  namen(w: Werkeenheid, casus: Uuid): Promise<string[]>;
  /** Whether the one who has this part knows who the casus is about. */
  kentNamen(w: Werkeenheid, casus: Uuid, rol: Vraagrol): Promise<boolean>;
  /** At who asked the person's toestemming. @throws Regelfout when it was taken back for whom this goes to */
  eisToestemming?(w: Werkeenheid, casus: Uuid, aan: Partijrol): Promise<void>;
  /** Nobody is mailed about this casus. */
  stil(w: Werkeenheid, casus: Uuid): Promise<boolean>;
}

@Injectable()
export class Vraaghaken {
  private kennis: Vraagkennis | undefined;

  registreer(kennis: Vraagkennis): void {
    this.kennis = kennis;
  }

  get van(): Vraagkennis {
    if (!this.kennis) throw new Error('Deze app zegt niet wie er in een casus gevraagd kan worden');
    return this.kennis;
  }
}
