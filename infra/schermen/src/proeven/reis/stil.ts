import { plusDagen } from '@weerthuis/domain';
import { SCENARIOSTAPPEN as STAPPEN } from '@weerthuis/scenario';
import assert from 'node:assert/strict';
import type { Proef } from '../proef.js';
import { begin, type Reis } from './reis.js';
import { iederZegtJa, kandidaatstelling, totVoorgedragen } from './recht.js';
import * as corporatie from './stappen/corporatie.js';
import * as zorg from './stappen/zorg.js';

/** Scenario 7 by keyboard: nobody comes to the viewing, then an opname; it rests, goes on, and nobody reads why. */
export const stil: Proef = {
  naam: 'scenario 7: met het toetsenbord niet verschenen, dan een opname: stilgezet en hervat, en niemand leest waarom',
  async doe(wereld) {
    const reis = await begin(wereld, 'recht');
    await totVoorgedragen(reis);
    await iederZegtJa(reis);
    await reis.speel(zorg.geefNaamVrij, corporatie.planBezichtiging(reis.nu), corporatie.niemandKwam);
    await reis.speel(zorg.legOnderbrekingVast(reis.casus, plusDagen(reis.nu, 21)));
    await reis.speel(corporatie.leestRust(await kandidaatstelling(reis)));
    await leestNietWaarom(reis);
    reis.nu = plusDagen(reis.nu, 12);
    await STAPPEN.zetKlok(reis.spel, `${reis.nu}T10:00:00Z`);
    await reis.speel(zorg.isTerug(reis.casus));
    await reis.speel(corporatie.planBezichtiging(reis.nu), corporatie.kandidaatKwam, corporatie.toets);
    await reis.speel(corporatie.zegDefinitiefJa, zorg.clientZegtDefinitiefJa);
    await reis.speel(corporatie.stelContractOp(reis.nu), corporatie.nietGetekend(plusDagen(reis.nu, 2)));
    await reis.speel(zorg.leestNieuweDag(reis.casus), corporatie.teken);
    await reis.besluit();
  },
};

/** Neither the landlord nor the hub reads the cause anywhere on the screen. */
async function leestNietWaarom(reis: Reis): Promise<void> {
  const verhuur = await reis.wie('corporatie');
  const hub = await reis.wie('coordinator');
  await hub.ga(`/hub/kandidaten/${reis.casus}`);
  for (const m of [verhuur, hub])
    assert.doesNotMatch(await m.pagina.locator('main').innerText(), /opname|terugval|detentie/i, m.gebruiker);
}
