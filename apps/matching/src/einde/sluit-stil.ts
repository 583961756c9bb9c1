import { sluitVragen } from '@weerthuis/deelname';
import { kan, machines, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { deelnemersVan } from '../casus/deelnemers.js';
import type { Hub } from '../gedeeld/hub.js';
import { PARKEREN_TOT } from '../kandidaat/parkeer.js';
import { laatAllesLos, lopendePlaatsing } from './laat-alles-los.js';
import { sluitPlaatsing } from './sluit-plaatsing.js';
import { ELDERS_VOORBIJ } from './woon-elders.js';

/**
 * The person died. Everything stops without a word to the person or about them: no reminder, no following up, no mail. Owners
 * still take back what was arranged, and each keeps what it must on its own ground.
 */
export async function sluitStil(hub: Hub, w: Werkeenheid, casus: Uuid): Promise<void> {
  const erbij = await betrokkenen(w, casus);
  await laatAllesLos(hub, w, casus, 'overleden');
  const rij = await lopendePlaatsing(w, casus);
  if (rij && kan(machines.plaatsing, rij.stand, 'afgesloten')) await sluitPlaatsing(hub, w, rij, 'overleden');
  for (const soort of [PARKEREN_TOT, ELDERS_VOORBIJ]) await w.trekWekkerIn(soort, casus);
  await sluitVragen(hub, w, casus);
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
