import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, eisVersie, voegToe, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { isOpen } from '../aanmelding/domain/indiening.js';
import { VulAanmeldingAan } from '../aanmelding/vul-aanmelding-aan.js';
import { Casussen } from '../casus/store/casussen.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { stelWoonprofielOp, type Samenstelling, type WoonprofielInvoer } from './domain/woonprofiel.js';
import { WoonprofielEntiteit } from './store/woonprofiel.entiteit.js';

/** Writes the woonprofiel. Once the hub has the aanmelding it learns every change, except while it waits for an aanvulling. */
@Injectable()
export class SchrijfWoonprofiel {
  constructor(
    private readonly casussen: Casussen,
    private readonly convenant: ConvenantDienst,
    private readonly toestemmingen: Toestemmingen,
    private readonly aanvulling: VulAanmeldingAan,
  ) {}

  /** @param v absent when a list is taken over: nobody looked at an earlier version. @throws {Regelfout} gebied-onbekend, inkomen-te-hoog, woonprofiel-ongeldig, versie-verouderd */
  async voer(w: Werkeenheid, v: Verzoek | undefined, id: Uuid, invoer: WoonprofielInvoer): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    const { waarde: jaar } = this.convenant.profiel.huurtabelJaar;
    const inhoud = stelWoonprofielOp(invoer, await this.samenstelling(w, id), jaar, w.klok.vandaag());
    const nieuw = { inhoud, inkomenJaarCent: invoer.inkomenJaarCent };
    const bestaand = await w.em.findOneBy(WoonprofielEntiteit, { id });
    const was = bestaand?.inhoud;
    if (bestaand) {
      if (v) eisVersie(v, bestaand);
      await bewaar(w, WoonprofielEntiteit, { ...bestaand, ...nieuw });
    } else await voegToe(w, WoonprofielEntiteit, { id, versie: 1, ...nieuw });
    if (isOpen(casus.stand) && casus.stand !== 'aanvulling') {
      await this.toestemmingen.eis(w, id, 'matchingspunt');
      const anders = casus.stand === 'toegelaten' && bestaand ? verschil(was ?? {}, inhoud) : [];
      await this.aanvulling.meld(w, casus, anders);
    }
    return { id };
  }

  private async samenstelling(w: Werkeenheid, casus: Uuid): Promise<Samenstelling> {
    const personen = await this.casussen.identiteiten(w, casus);
    const leden = await this.casussen.leden(w, casus);
    return {
      leden: leden.flatMap(({ id, soort }) => {
        const wie = personen.find((p) => p.lid === id);
        return wie ? [{ soort, geboortedatum: wie.geboortedatum }] : [];
      }),
    };
  }
}

/** Fields that say something else than before, as codes. */
const verschil = (was: object, nu: object): string[] => {
  const [a, b] = [was as Record<string, unknown>, nu as Record<string, unknown>];
  const velden = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return velden
    .filter((veld) => JSON.stringify(a[veld]) !== JSON.stringify(b[veld]))
    .map((veld) => veld.replace(/[A-Z]/g, (hoofd) => `-${hoofd.toLowerCase()}`));
};
