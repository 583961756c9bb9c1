import { Controller, Injectable } from '@nestjs/common';
import { DekkingGemeldMatching, PlaatsingPauzeGevraagdMatching, TaakStandGemeldMatching } from '@weerthuis/contracts';
import { LIJNEN, type Lijn, type Uuid } from '@weerthuis/domain';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { eisBron } from '../../casus/store/casussen.js';
import { Hub } from '../../gedeeld/hub.js';
import { kijkOpnieuw, knelpuntAlarm, meldDekking, meldTaak, taakAlarm } from '../domain/meldingen.js';
import type { Afspraken, Plaatsing, Uitkomst } from '../domain/plaatsing.js';
import { laatsteVanCasus, plaatsingVanFeit, zoekPlaatsing } from '../store/plaatsingen.js';
import { wijzigPlaatsing } from '../wijzig-plaatsing.js';
import { hervatDossier, ontvangPauze } from '../schort-op.js';
import { KNELPUNT_ALARM, PLAATSING_HERVATTEN, PLAATSING_KIJKEN, TAAK_ALARM } from '../wekkers.js';

/** What owners tell of their tasks and of what they cover. */
@Controller()
export class TakenFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(TaakStandGemeldMatching)
  async taak(f: TaakStandGemeldMatching, c: FeitContext): Promise<void> {
    const rij = await laatsteVanCasus(c.werk, c.stroom, f.taak);
    await wijzigPlaatsing(this.hub, c.werk, rij, (p, a) => meldTaak(p, { ...f, partij: c.bron }, a));
  }

  @OpFeit(PlaatsingPauzeGevraagdMatching)
  pauze(f: PlaatsingPauzeGevraagdMatching, c: FeitContext): Promise<void> {
    return ontvangPauze(this.hub, c.werk, c.stroom, c.bron, f);
  }

  @OpFeit(DekkingGemeldMatching)
  async dekking(f: DekkingGemeldMatching, c: FeitContext): Promise<void> {
    const rij = await plaatsingVanFeit(c.werk, f.plaatsing, c.stroom);
    eisBron(c.bron, ...Object.values(rij.dossier.partijen));
    if (!(LIJNEN as readonly string[]).includes(f.lijn)) return;
    const { lid, stand, perioden } = f;
    const melding = { partij: c.bron, lid, lijn: f.lijn as Lijn, stand, perioden };
    await wijzigPlaatsing(this.hub, c.werk, rij, (p, a) => meldDekking(p, melding, a));
  }
}

/** What time alone brings about in a plaatsing. */
@Injectable()
export class PlaatsingWekkers {
  constructor(private readonly hub: Hub) {}

  @OpWekker(TAAK_ALARM)
  taak(w: Werkeenheid, wekker: Wekker): Promise<void> {
    return this.loop(w, wekker, (p, a) => taakAlarm(p, wekker.sleutel, a));
  }

  @OpWekker(KNELPUNT_ALARM)
  knelpunt(w: Werkeenheid, wekker: Wekker): Promise<void> {
    return this.loop(w, wekker, (p, a) => knelpuntAlarm(p, wekker.sleutel, a));
  }

  @OpWekker(PLAATSING_KIJKEN)
  kijken(w: Werkeenheid, wekker: Wekker): Promise<void> {
    return this.loop(w, wekker, kijkOpnieuw);
  }

  @OpWekker(PLAATSING_HERVATTEN)
  async hervatten(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    const rij = await zoekPlaatsing(w, { id: sleutel });
    if (rij) await hervatDossier(this.hub, w, rij);
  }

  private async loop(
    w: Werkeenheid,
    { gegevens }: Wekker,
    beslis: (p: Plaatsing, a: Afspraken) => Uitkomst,
  ): Promise<void> {
    const rij = await zoekPlaatsing(w, { id: gegevens['plaatsing'] as Uuid });
    if (rij) await wijzigPlaatsing(this.hub, w, rij, beslis);
  }
}
