import { plusDagen } from '@weerthuis/domain';
import { SCENARIOSTAPPEN as STAPPEN } from '@weerthuis/scenario';
import type { Proef } from '../proef.js';
import { begin } from './reis.js';
import { iederZegtJa, totIngeschreven, totVoorgedragen } from './recht.js';
import * as corporatie from './stappen/corporatie.js';
import * as gm from './stappen/gemeente.js';
import * as hub from './stappen/hub.js';
import * as zorg from './stappen/zorg.js';

/** Scenario 2 by keyboard: the new uitkering would begin a week after the key; who can close the gap reads it in time. */
export const over: Proef = {
  naam: 'scenario 2: met het toetsenbord over de gemeentegrens, met een gat in het inkomen dat op tijd dichtgaat',
  async doe(wereld) {
    const reis = await begin(wereld, 'over');
    const start = plusDagen(reis.nu, 28);
    await totVoorgedragen(reis, start);
    await iederZegtJa(reis);
    await reis.speel(zorg.geefNaamVrij, zorg.regelBegeleiding(reis.nu));
    await reis.speel(corporatie.planBezichtiging(reis.nu), corporatie.kandidaatKwam, corporatie.toets);
    await reis.speel(corporatie.zegDefinitiefJa, zorg.clientZegtDefinitiefJa);
    await reis.speel(gm.draagOver(plusDagen(start, -1)), gm.aanvaard(plusDagen(start, 7)));
    await reis.speel(corporatie.stelContractOp(start), corporatie.teken);
    await reis.speel(hub.zietGat, gm.sluitGat(start));
    await STAPPEN.zetKlok(reis.spel, `${start}T09:00:00Z`);
    await totIngeschreven(reis);
    await reis.besluit();
  },
};
