import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { sluitNazorg } from '../nazorg/domain/nazorg.js';
import { NAZORG_MOMENT } from '../nazorg/plan-nazorg.js';
import { sluitAf } from '../plaatsing/domain/beeindig.js';
import { PlaatsingEntiteit } from '../plaatsing/store/plaatsing.entiteit.js';
import { wijzigPlaatsing } from '../plaatsing/wijzig-plaatsing.js';

/** Closes aftercare because of what happened to the person: what was planned lapses, and nothing is followed afterwards. */
export async function sluitPlaatsing(hub: Hub, w: Werkeenheid, rij: PlaatsingEntiteit, reden: string): Promise<void> {
  await wijzigPlaatsing(hub, w, rij, (p) => sluitAf(p, reden));
  for (const { moment } of rij.nazorg.momenten) await w.trekWekkerIn(NAZORG_MOMENT, moment);
  rij.nazorg = sluitNazorg(rij.nazorg);
  rij.afgeslotenOp = w.klok.vandaag();
  await bewaar(w, PlaatsingEntiteit, rij);
}
