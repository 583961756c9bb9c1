import { Injectable } from '@nestjs/common';
import { VerhuizingGemeldCorporatie, VerhuizingGemeldGemeente, VerhuizingGemeldMatching } from '@weerthuis/contracts';
import { Deelnemers, DekkingDienst, Plaatsingen } from '@weerthuis/deelname';
import type { Datum, Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { conflict } from '../kern/nee.js';
import { Verzender, type Adres } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { toetsVerhuizing } from './domain/verhuizing.js';

/** The person slept in the new home. The roof is the corporatie's from here. */
@Injectable()
export class MeldVerhuizing {
  constructor(
    private readonly casussen: Casussen,
    private readonly plaatsingen: Plaatsingen,
    private readonly deelnemers: Deelnemers,
    private readonly toestemmingen: Toestemmingen,
    private readonly dekking: DekkingDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} nog-geen-sleutel, al-verhuisd, verhuisdatum-ongeldig, toestemming-ontbreekt */
  async voer(w: Werkeenheid, id: Uuid, op: Datum): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    toetsVerhuizing(op, casus, w.klok.vandaag());
    const plaatsing = await this.plaatsingen.vanCasus(w, id);
    if (!plaatsing)
      return conflict(
        'geen-plaatsing',
        'Er loopt geen plaatsing.',
        'Zonder plaatsing is er geen nieuwe woning om naar te verhuizen.',
      );
    await this.toestemmingen.eisNietIngetrokken(w, id, 'matchingspunt', 'gemeente', 'corporatie');
    await bewaar(w, CasusEntiteit, { ...casus, verhuisdOp: op });
    await this.verzender.zend(w, id, await this.adressen(w, id, { plaatsing: plaatsing.plaatsing, op }));
    const perioden = [{ van: casus.inVoorzieningSinds ?? op, tot: op }];
    for (const { id: lid } of await this.casussen.volwassenen(w, id))
      await this.dekking.meld(w, { casus: id, lid, lijn: 'dak', perioden });
    return { id };
  }

  private async adressen(w: Werkeenheid, casus: Uuid, gegevens: object): Promise<Adres[]> {
    const views = [
      ['corporatie', VerhuizingGemeldCorporatie],
      ['vestiging', VerhuizingGemeldGemeente],
      ['herkomst', VerhuizingGemeldGemeente],
    ] as const;
    const adressen = [this.verzender.aanHub(VerhuizingGemeldMatching, gegevens)];
    for (const [rol, view] of views) {
      const oin = await this.deelnemers.metRol(w, casus, rol);
      if (oin) adressen.push({ oin, view, gegevens });
    }
    return adressen;
  }
}
