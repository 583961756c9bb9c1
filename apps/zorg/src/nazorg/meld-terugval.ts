import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TerugvalGemeldCorporatie, TerugvalGemeldMatching } from '@weerthuis/contracts';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { toetsAandacht } from './domain/nazorg.js';
import { Nazorgpartijen } from './nazorgpartijen.js';
import { TerugvalEntiteit } from './store/terugval.entiteit.js';

export interface NieuweTerugval {
  extraAandachtTot: Datum;
  belNaam: string;
  belNummer: string;
}

/** Reports a relapse: the hub sees until when extra attention is given, the corporatie whom to call; nobody sees why. */
@Injectable()
export class MeldTerugval {
  constructor(
    private readonly casussen: Casussen,
    private readonly partijen: Nazorgpartijen,
    private readonly toestemmingen: Toestemmingen,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} extra-aandacht-ongeldig, geen-plaatsing, toestemming-ontbreekt */
  async voer(
    w: Werkeenheid,
    casus: Uuid,
    { extraAandachtTot, belNaam, belNummer }: NieuweTerugval,
  ): Promise<{ id: Uuid }> {
    await this.casussen.begeleide(w, casus);
    const op = w.klok.vandaag();
    toetsAandacht(extraAandachtTot, op);
    await this.toestemmingen.eisNietIngetrokken(w, casus, 'matchingspunt', 'corporatie');
    const { plaatsing, corporatie } = await this.partijen.van(w, casus);
    const id = randomUUID();
    await w.em.insert(TerugvalEntiteit, { id, casus, op, extraAandachtTot, belNaam, belNummer });
    const bel = { plaatsing, opgeschaald: true };
    await this.verzender.zend(w, casus, [
      this.verzender.aanHub(TerugvalGemeldMatching, { plaatsing, extraAandachtTot }),
      ...(corporatie
        ? [{ oin: corporatie, view: TerugvalGemeldCorporatie, gegevens: bel, verzegeld: { belNaam, belNummer } }]
        : []),
    ]);
    return { id };
  }
}
