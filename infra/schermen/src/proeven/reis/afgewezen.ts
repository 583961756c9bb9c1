import { AFWIJSREDENEN, plusDagen, WEIGERREDENEN } from '@weerthuis/domain';
import { SCENARIOSTAPPEN as STAPPEN } from '@weerthuis/scenario';
import assert from 'node:assert/strict';
import type { Proef } from '../proef.js';
import { begin, type Reis } from './reis.js';
import { deRestZegtJa } from './recht.js';
import * as corporatie from './stappen/corporatie.js';
import * as hub from './stappen/hub.js';
import * as zorg from './stappen/zorg.js';

interface Kandidaat {
  casus: string;
  casusnummer: string;
}

/** Scenario 4 by keyboard: the corporatie rejects the first, the second says no, the third is accepted; nobody loses waiting time. */
export const afgewezen: Proef = {
  naam: 'scenario 4: met het toetsenbord een afwijzing, een weigering en een derde die ja zegt, met dezelfde wachttijd',
  async doe(wereld) {
    const reis = await begin(wereld, 'recht');
    const sinds = plusDagen(reis.nu, -200);
    const { aanbod, eenheid } = await STAPPEN.zegWoningToe(reis.spel, reis.rollen);
    const { straat, huisnummer } = await STAPPEN.spelers(reis.spel, reis.rollen).corporatie.get<{
      straat: string;
      huisnummer: number;
    }>(`/eenheden/${eenheid}`);
    reis.adres = `${straat} ${huisnummer}`;

    const eerste = await volgende(reis, aanbod, sinds);
    await reis.speel(corporatie.wijstAf(AFWIJSREDENEN['past-niet-bij-woning'] ?? ''));
    const tweede = await volgende(reis, aanbod, sinds);
    await reis.speel(zorg.clientZegtNee(WEIGERREDENEN['WOB'] ?? ''));
    await volgende(reis, aanbod, sinds);
    await reis.speel(corporatie.zegVoorlopigJa);
    await deRestZegtJa(reis);

    for (const k of [eerste, tweede]) await houdtWachttijd(reis, k, sinds);
    await reis.besluit();
  },
};

/** Somebody who has waited since `sinds` is proposed for the home, once it is free again. */
async function volgende(reis: Reis, aanbod: string, sinds: string): Promise<Kandidaat> {
  const { spel, rollen } = reis;
  const { casus, casusnummer } = await STAPPEN.meldAan(spel, rollen, { wachtSinds: sinds });
  await STAPPEN.laatToe(spel, rollen, casus);
  Object.assign(reis, { casus, casusnummer });
  const { hub: coordinator } = STAPPEN.spelers(spel, rollen);
  const { uit: woning } = await STAPPEN.wacht('de woning weer vrij', async () => {
    const a = await coordinator.get<{ stand: string; woning: { beschikbaarVanaf: string } }>(`/aanbod/${aanbod}`);
    return a.stand === 'beschikbaar' && a.woning;
  });
  await reis.speel(hub.draagVoor(aanbod, casusnummer, woning.beschikbaarVanaf));
  return { casus, casusnummer };
}

async function houdtWachttijd({ spel, rollen }: Reis, { casus }: Kandidaat, sinds: string): Promise<void> {
  const { hub: coordinator } = STAPPEN.spelers(spel, rollen);
  const { wachtSinds } = await coordinator.get<{ wachtSinds: string }>(`/kandidaten/${casus}`);
  assert.equal(wachtSinds, sinds, 'een nee van een ander kost geen wachttijd');
}
