import { Injectable } from '@nestjs/common';
import {
  FeitHerroepenCorporatie,
  FeitHerroepenGemeente,
  FeitHerroepenMatching,
  FeitHerroepenZorg,
  type ViewClass,
} from '@weerthuis/contracts';
import {
  HERROEPBAAR,
  weiger,
  type Herroepnaam,
  type Herroepreden,
  type Oin,
  type Partijrol,
  type Uuid,
} from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { Deelnemers } from '../deelnemers/deelnemers.js';
import { Plaatsingen } from '../plaatsing/plaatsingen.js';
import { Herroephaken, type Eigenfeit } from './herroephaken.js';
import { HoudtStandEntiteit } from './houdtstand.entiteit.js';
import { vraagHoudtStand } from './vraag-houdt-stand.js';

export interface Herroeping {
  casus: Uuid;
  wat: Herroepnaam;
  onderwerp?: Uuid;
  reden: Herroepreden;
}

const VIEWS: Record<Partijrol, ViewClass> = {
  zorg: FeitHerroepenZorg,
  gemeente: FeitHerroepenGemeente,
  corporatie: FeitHerroepenCorporatie,
  matching: FeitHerroepenMatching,
};

/** Takes back what this organisation told: here, at everybody who heard it, and with the question what rested on it. */
@Injectable()
export class HerroepFeit {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
    private readonly plaatsingen: Plaatsingen,
    private readonly haken: Herroephaken,
  ) {}

  /** @throws Regelfout feit-niet-van-ons, geen-plaatsing, niets-te-herroepen */
  async voer(w: Werkeenheid, { casus, wat, onderwerp, reden }: Herroeping): Promise<{ id: Uuid; casus: Uuid }> {
    const eigen = this.haken.van.eigen[wat] ?? nietVanOns();
    const { plaatsing } = (await this.plaatsingen.vanCasus(w, casus)) ?? geenPlaatsing();
    const dag = (await eigen.dag(w, casus, onderwerp)) ?? nietGemeld();
    const bijAnderen = (await this.neemTerug(w, eigen, casus, wat, onderwerp)) ?? onderwerp;
    const gegevens = {
      wat,
      plaatsing,
      dag,
      reden,
      op: w.klok.vandaag(),
      ...(bijAnderen ? { onderwerp: bijAnderen } : {}),
    };
    const aan = (await this.wieHet(w, casus, wat)).map((oin) => ({ oin, view: this.view(oin), gegevens }));
    await this.bus.zend(w, { stroom: casus, aan });
    const { oin: van, rol } = this.convenant.mij;
    await vraagHoudtStand(w, this.haken.van, rol, { casus, naam: wat, reden, van });
    return { id: plaatsing, casus };
  }

  /** What this organisation told of the casus and may take back, with the day that was told. */
  async mogelijk(w: Werkeenheid, casus: Uuid): Promise<{ casus: Uuid; wat: Herroepnaam; dag: string }[]> {
    const uit: { casus: Uuid; wat: Herroepnaam; dag: string }[] = [];
    for (const [wat, eigen] of Object.entries(this.haken.van.eigen) as [Herroepnaam, Eigenfeit][]) {
      const dag = 'meer' in HERROEPBAAR[wat] ? undefined : await eigen.dag(w, casus);
      if (dag) uit.push({ casus, wat, dag });
    }
    return uit;
  }

  private async neemTerug(
    w: Werkeenheid,
    eigen: Eigenfeit,
    casus: Uuid,
    wat: Herroepnaam,
    onderwerp?: Uuid,
  ): Promise<Uuid | undefined> {
    const anders = await eigen.terug(w, casus, onderwerp);
    await w.em.update(HoudtStandEntiteit, { casus, wat, stand: 'open' }, { stand: 'herroepen' });
    return anders ?? undefined;
  }

  /** Everybody who may have heard it, once. */
  private async wieHet(w: Werkeenheid, casus: Uuid, wat: Herroepnaam): Promise<Oin[]> {
    const alle = new Set<Oin>();
    for (const wie of HERROEPBAAR[wat].aan) {
      const oin = wie === 'matching' ? this.convenant.hub : await this.deelnemers.metRol(w, casus, wie);
      if (oin && oin !== this.convenant.mij.oin) alle.add(oin);
    }
    return [...alle];
  }

  private view = (oin: Oin): ViewClass => VIEWS[this.convenant.partij(oin).rol];
}

const nee = (code: string, soort: 'conflict' | 'verboden', titel: string, detail: string): never =>
  weiger({ code, soort, titel, detail: `${detail} Er is niets gewijzigd.`, van: 'convenant' });
const nietVanOns = (): never =>
  nee(
    'feit-niet-van-ons',
    'verboden',
    'Dit heeft jouw organisatie niet gemeld.',
    'Alleen wie iets meldde, herroept het (convenant). Stel een vraag aan wie het meldde.',
  );
const geenPlaatsing = (): never =>
  nee(
    'geen-plaatsing',
    'conflict',
    'Er loopt geen plaatsing.',
    'Herroepen kan zolang de plaatsing loopt (convenant). Vraag het matchingspunt haar te heropenen.',
  );
const nietGemeld = (): never =>
  nee(
    'niets-te-herroepen',
    'conflict',
    'Dit is niet gemeld.',
    'Er is niets om terug te nemen (convenant). Kijk wat er wel staat.',
  );
