import { Injectable } from '@nestjs/common';
import { KandidaatEldersGemeldMatching, KandidaatTerugGemeldMatching } from '@weerthuis/contracts';
import { toetsEldersreden, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { conflict } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';

/** The person found a home, and possibly comes back. The search stops and starts by one word; the waiting time is kept. */
@Injectable()
export class MeldElders {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} niet-toegelaten, reden-onbekend */
  async voer(w: Werkeenheid, id: Uuid, op: Datum, reden: string): Promise<{ id: Uuid }> {
    toetsEldersreden(reden);
    await this.eis(w, id);
    await this.verzender.hub(w, id, KandidaatEldersGemeldMatching, { op, reden });
    return { id };
  }

  /** @throws {Regelfout} niet-toegelaten, terugkeergarantie-voorbij */
  async terug(w: Werkeenheid, id: Uuid): Promise<{ id: Uuid }> {
    await this.eis(w, id);
    const { verhuisdOp, terugkeergarantieTot: tot } = await this.casussen.eigen(w, id);
    if (verhuisdOp && (!tot || tot < w.klok.vandaag()))
      conflict(
        'terugkeergarantie-voorbij',
        'Er loopt geen terugkeergarantie.',
        `De garantie liep tot ${tot ?? 'geen dag'} (jullie eigen besluit bij de vrije plek). Bel het matchingspunt over een nieuwe aanmelding.`,
      );
    await this.verzender.hub(w, id, KandidaatTerugGemeldMatching, { op: w.klok.vandaag() });
    return { id };
  }

  private async eis(w: Werkeenheid, id: Uuid): Promise<void> {
    const { stand } = await this.casussen.eigen(w, id);
    if (stand !== 'toegelaten')
      conflict(
        'niet-toegelaten',
        'Er wordt voor deze casus niet gezocht.',
        `De aanmelding staat op '${stand}'. Trek haar in als zij stopt.`,
      );
    await this.toestemmingen.eisNietIngetrokken(w, id, 'matchingspunt');
  }
}
