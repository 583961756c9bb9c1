import { Injectable } from '@nestjs/common';
import { OmklapBeantwoordCorporatie, OmklapBeantwoordMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { onbekend } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { beantwoordOmklap, type Omklapantwoord } from './domain/nazorg.js';
import { OmklapEntiteit } from './store/omklap.entiteit.js';

/** Answers for the hoofdbegeleider or the person whether the lease should pass to the person's own name. */
@Injectable()
export class BeantwoordOmklap {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} omklap-onbekend, omklap-besloten, omklap-al-beantwoord, niet-hoofdbegeleider */
  async voer(
    w: Werkeenheid,
    id: Uuid,
    rol: 'hoofdbegeleider' | 'persoon',
    antwoord: Omklapantwoord,
  ): Promise<{ id: Uuid; casus: Uuid }> {
    const rij = await w.em.findOne(OmklapEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!rij)
      return onbekend(
        'omklap-onbekend',
        'Deze vraag is hier niet bekend.',
        'Wacht tot de corporatie de omklap voorstelt, of controleer het nummer.',
      );
    await this.toestemmingen.eisNietIngetrokken(w, rij.casus, 'matchingspunt', 'corporatie');
    if (rol === 'hoofdbegeleider') await this.casussen.begeleide(w, rij.casus);
    await bewaar(w, OmklapEntiteit, { ...rij, antwoorden: beantwoordOmklap(rij, rol, antwoord) });
    const gegevens = { omklap: id, rol, ...antwoord };
    await this.verzender.zend(w, rij.casus, [
      { oin: rij.corporatie, view: OmklapBeantwoordCorporatie, gegevens },
      { oin: this.convenant.hub, view: OmklapBeantwoordMatching, gegevens },
    ]);
    return { id, casus: rij.casus };
  }
}
