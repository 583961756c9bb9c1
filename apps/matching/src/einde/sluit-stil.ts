import { kan, machines, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { deelnemersVan } from '../casus/deelnemers.js';
import type { Hub } from '../gedeeld/hub.js';
import { PARKEREN_TOT } from '../kandidaat/parkeer.js';
import { sluitNazorg } from '../nazorg/domain/nazorg.js';
import { NAZORG_MOMENT } from '../nazorg/plan-nazorg.js';
import { sluitAf } from '../plaatsing/domain/beeindig.js';
import { PlaatsingEntiteit } from '../plaatsing/store/plaatsing.entiteit.js';
import { wijzigPlaatsing } from '../plaatsing/wijzig-plaatsing.js';
import { laatAllesLos, lopendePlaatsing } from './laat-alles-los.js';
import { ELDERS_VOORBIJ } from './woon-elders.js';

/**
 * The person died. Everything stops without a word to the person or about them: no reminder, no following up, no mail. Owners
 * still take back what was arranged, and each keeps what it must on its own ground.
 */
export async function sluitStil(hub: Hub, w: Werkeenheid, casus: Uuid): Promise<void> {
  const erbij = await betrokkenen(w, casus);
  await laatAllesLos(hub, w, casus, 'overleden');
  const rij = await lopendePlaatsing(w, casus);
  if (rij && kan(machines.plaatsing, rij.stand, 'afgesloten')) await sluit(hub, w, rij);
  for (const soort of [PARKEREN_TOT, ELDERS_VOORBIJ]) await w.trekWekkerIn(soort, casus);
  const gegevens = { op: w.klok.vandaag(), stil: true };
  await hub.zend(
    w,
    'casus.gesloten',
    casus,
    erbij.map((oin) => ({ oin, gegevens })),
  );
}

/** All who take part now, before letting go takes them off the list. */
const betrokkenen = async (w: Werkeenheid, casus: Uuid): Promise<string[]> => [
  ...new Set((await deelnemersVan(w, casus)).map((d) => d.partij)),
];

async function sluit(hub: Hub, w: Werkeenheid, rij: PlaatsingEntiteit): Promise<void> {
  await wijzigPlaatsing(hub, w, rij, (p) => sluitAf(p, 'overleden'));
  for (const { moment } of rij.nazorg.momenten) await w.trekWekkerIn(NAZORG_MOMENT, moment);
  rij.nazorg = sluitNazorg(rij.nazorg);
  rij.afgeslotenOp = w.klok.vandaag();
  await bewaar(w, PlaatsingEntiteit, rij);
}
