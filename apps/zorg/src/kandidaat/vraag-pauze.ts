import { Injectable } from '@nestjs/common';
import { KandidaatPauzeGevraagdMatching } from '@weerthuis/contracts';
import { toetsPauzereden, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { conflict, ongeldig } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';

/** Asks the hub to let the search rest, or to go on. Why exactly stays here; the waiting time runs on. */
@Injectable()
export class VraagPauze {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} pauze-voorbij, reden-onbekend, niet-toegelaten */
  async parkeer(w: Werkeenheid, id: Uuid, p: { tot: Datum; reden: string }): Promise<{ id: Uuid }> {
    toetsPauzereden(p.reden);
    if (p.tot <= w.klok.vandaag())
      ongeldig('pauze-voorbij', 'Deze dag is al voorbij.', 'Een pauze loopt tot een dag na vandaag.', 'tot');
    return this.zend(w, id, { wat: 'geparkeerd', ...p });
  }

  hervat(w: Werkeenheid, id: Uuid): Promise<{ id: Uuid }> {
    return this.zend(w, id, { wat: 'hervat' });
  }

  private async zend(w: Werkeenheid, id: Uuid, gegevens: object): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    if (casus.stand !== 'toegelaten')
      conflict(
        'niet-toegelaten',
        'Er wordt voor deze casus nog niet gezocht.',
        `De aanmelding staat op '${casus.stand}'. Pauzeren kan na de toelating.`,
      );
    await this.toestemmingen.eisNietIngetrokken(w, id, 'matchingspunt');
    await this.verzender.hub(w, id, KandidaatPauzeGevraagdMatching, gegevens);
    return { id };
  }
}
